package app.kith.ui.kit;

import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/// Lets Arabic, Hebrew and other shaped scripts run over more than one line on Linux.
///
/// JavaFX shapes them there through Pango and keeps the text of a run by the run alone, although a run becomes shorter
/// where its line is broken: the first line is then shaped as the whole text, and for scripts written from the right
/// the layout ends with an exception at every pulse, so that the window stands still (seen in OpenJFX 25, 26 and 27-ea).
/// Here the text is kept by the run and its length. This needs `com.sun.javafx.text` and
/// `com.sun.javafx.font.freetype` to be open; where they are not, or look different, everything stays as JavaFX has it.
final class WrappedScripts {
    private static final System.Logger LOG = System.getLogger(WrappedScripts.class.getName());

    private WrappedScripts() {}

    /// Mends the one shaper that all text on the window's thread goes through; on other systems there is nothing to do.
    static void mend() {
        try {
            var manager = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
            var reused = manager.getDeclaredField("REUSABLE_INSTANCE");
            reused.setAccessible(true);
            var shaper = reused.get(null);
            if (shaper.getClass().getSimpleName().equals("PangoGlyphLayout")) {
                var kept = shaper.getClass().getDeclaredField("runUtf8");
                kept.setAccessible(true);
                kept.set(shaper, new ByLength(Class.forName("com.sun.javafx.text.TextRun").getMethod("getLength")));
            }
        } catch (ReflectiveOperationException | RuntimeException otherwise) {
            LOG.log(Level.INFO, "text is shaped as JavaFX has it: {0}", otherwise.getClass().getName());
        }
    }

    /// The address of the text of each run, as long as the run is.
    private static final class ByLength extends LinkedHashMap<Object, Long> {
        private static final long serialVersionUID = 1L;

        private record Key(Object run, int length) {}

        private final transient Method length;

        ByLength(Method length) {
            this.length = length;
        }

        @Override
        public @Nullable Long get(@Nullable Object run) {
            return run == null ? null : super.get(key(run));
        }

        @Override
        public @Nullable Long put(Object run, Long address) {
            return super.put(key(run), address);
        }

        private Key key(Object run) {
            try {
                return new Key(run, (int) length.invoke(run));
            } catch (ReflectiveOperationException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
