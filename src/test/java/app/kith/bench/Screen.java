package app.kith.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// A display of Xvfb whose picture lies in a file that is mapped here, so that looking at it costs a millisecond and no
/// round trip. The file's layout is that of `XWDFile.h`: a header of big-endian words, a colour map, the rows.
final class Screen implements AutoCloseable {
    static final int WIDTH = 1300;
    static final int HEIGHT = 860;
    private static final int EVERY = 4;
    private static final int COLOURS = 25;
    private static final int INK = 6;

    private final String name;
    private final List<Process> processes;
    private final ByteBuffer pixels;
    private final int rowBytes;
    private int[] empty = new int[WIDTH * HEIGHT];

    /// Opens the display of a number, with a window manager.
    Screen(int number, Path folder) throws IOException {
        name = ":" + number;
        Files.createDirectories(folder);
        Process server = new ProcessBuilder(
                "Xvfb", name, "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-nolisten", "tcp", "-fbdir",
                folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("xvfb.log").toFile())
                .start();
        Path socket = Path.of("/tmp/.X11-unix/X" + number);
        Path file = folder.resolve("Xvfb_screen0");
        if (!until(10_000, () -> Files.exists(socket) && Files.exists(file))) {
            throw new IOException("Xvfb did not start");
        }
        Path rules = folder.resolve("openbox.xml");
        Files.writeString(rules, """
                <openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
                <application class="*"><maximized>yes</maximized><focus>yes</focus></application>
                </applications></openbox_config>""");
        ProcessBuilder manager = new ProcessBuilder("openbox", "--config-file", rules.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openbox.log").toFile());
        manager.environment().put("DISPLAY", name);
        processes = List.of(manager.start(), server);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.BIG_ENDIAN);
            int start = all.getInt(0) + all.getInt(4 * 19) * 12;
            rowBytes = all.getInt(4 * 12);
            pixels = all.slice(start, all.capacity() - start).order(ByteOrder.LITTLE_ENDIAN);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        empty = look();
    }

    String name() {
        return name;
    }

    /// All pixels, row by row, as 0xRRGGBB.
    int[] look() {
        int[] all = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                all[y * WIDTH + x] = pixel(x, y);
            }
        }
        return all;
    }

    /// Whether something with content is painted: more than a tenth of the screen (a title bar alone is less), in at
    /// least 25 colours. Looks at one pixel of sixteen: whoever is measured needs the processor more.
    boolean painted() {
        int changed = 0;
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < HEIGHT; y += EVERY) {
            for (int x = 0; x < WIDTH; x += EVERY) {
                int now = pixel(x, y);
                if (now != empty[y * WIDTH + x]) {
                    changed++;
                    if (colours.size() < COLOURS) {
                        colours.add(now);
                    }
                }
            }
        }
        return changed > WIDTH * HEIGHT / (EVERY * EVERY) / 10 && colours.size() >= COLOURS;
    }

    /// How many pixels of a region differ between two looks.
    static int changed(int[] before, int[] after, Region region) {
        int changed = 0;
        for (int y = region.top(); y < region.bottom(); y++) {
            for (int x = region.left(); x < region.right(); x++) {
                changed += before[y * WIDTH + x] == after[y * WIDTH + x] ? 0 : 1;
            }
        }
        return changed;
    }

    /// How many rows of a region hold ink: at least six pixels that are clearly darker than paper, as a line of text has.
    int inkedRows(Region region) {
        int inked = 0;
        for (int y = region.top(); y < region.bottom(); y++) {
            int dark = 0;
            for (int x = region.left(); x < region.right() && dark < INK; x++) {
                int pixel = pixel(x, y);
                boolean ours = pixel != empty[y * WIDTH + x];
                dark += ours && (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255) < 3 * 130 ? 1 : 0;
            }
            inked += dark >= INK ? 1 : 0;
        }
        return inked;
    }

    private int pixel(int x, int y) {
        return pixels.getInt(y * rowBytes + x * 4) & 0xFFFFFF;
    }

    /// Keeps what is on screen as a picture.
    void save(Path file) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, WIDTH, HEIGHT, look(), 0, WIDTH);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Looks every 5 ms until something is so; false when it never was.
    static boolean until(long milliseconds, BooleanSupplier so) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        while (System.nanoTime() < end) {
            if (so.getAsBoolean()) {
                return true;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }

    @Override
    public void close() {
        processes.forEach(Process::destroy);
    }

    /// A part of the screen, in pixels.
    record Region(int left, int top, int right, int bottom) {}
}
