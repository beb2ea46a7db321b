package app.kith.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// What the user chose and where the window stood, kept between starts.
///
/// Changes are written half a second after the last of them and at [#close]. Two programs on two books share one file:
/// each writes only what it changed itself. All methods may be called from any thread.
public final class Settings implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Settings.class.getName());
    private static final Duration WAIT = Duration.ofMillis(500);

    private final SettingsFile file;
    private final @Nullable Path setAside;
    private final Map<String, String> values;
    private final Map<String, Optional<String>> unsaved = new HashMap<>();
    private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();
    private @Nullable ScheduledExecutorService saver;
    private boolean scheduled;

    private Settings(SettingsFile file, Map<String, String> values, @Nullable Path setAside) {
        this.file = file;
        this.values = values;
        this.setAside = setAside;
    }

    /// Reads the settings. A damaged file is moved aside and its place taken by the fallbacks; one that cannot be read
    /// counts as empty.
    public static Settings open(Path path) {
        var file = new SettingsFile(path);
        try {
            return new Settings(file, file.read(), null);
        } catch (SettingsFile.Damaged damaged) {
            return new Settings(file, new HashMap<>(), aside(file));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "The settings could not be read", unreadable);
            return new Settings(file, new HashMap<>(), null);
        }
    }

    /// Where the file that was damaged lies now, when the last start found one; to be said to the user once.
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /// What is kept, or the setting's fallback.
    public synchronized <T> T get(Setting<T> setting) {
        return Optional.ofNullable(values.get(setting.key())).flatMap(setting.read()).orElse(setting.fallback());
    }

    /// The country that telephone numbers are read in: the one chosen, else the system's.
    public Locale region() {
        var chosen = get(Setting.REGION);
        return chosen.isBlank() ? Locale.getDefault() : Locale.of("", chosen);
    }

    /// Keeps a value and tells those who listen, on this thread, unless it is the one already kept.
    public <T> void set(Setting<T> setting, T value) {
        var text = setting.write().apply(value);
        if (keep(setting.key(), text)) {
            listeners.forEach(listener -> listener.tell(setting.key(), text));
        }
    }

    /// Calls back with every new value of a setting until the returned handle is closed.
    public <T> AutoCloseable listen(Setting<T> setting, Consumer<T> told) {
        var listener = new Listener<>(setting, told);
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Writes what was changed, now. Where that fails the changes are kept for the next time.
    public synchronized void save() {
        scheduled = false;
        try {
            if (!unsaved.isEmpty()) {
                write();
                unsaved.clear();
            }
        } catch (IOException | SettingsFile.Damaged unwritable) {
            LOG.log(Level.WARNING, "The settings could not be written", unwritable);
        }
    }

    /// Writes what was changed and ends.
    @Override
    public void close() {
        save();
        synchronized (this) {
            if (saver != null) {
                saver.shutdownNow();
            }
        }
    }

    private synchronized boolean keep(String key, String text) {
        if (text.equals(values.put(key, text))) {
            return false;
        }
        unsaved.put(key, Optional.of(text));
        if (!scheduled) {
            scheduled = true;
            // A failure is logged by save itself.
            var _ = saver().schedule(this::save, WAIT.toMillis(), TimeUnit.MILLISECONDS);
        }
        return true;
    }

    private ScheduledExecutorService saver() {
        if (saver == null) {
            saver = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("settings").daemon().factory());
        }
        return saver;
    }

    private void write() throws IOException, SettingsFile.Damaged {
        try {
            file.merge(unsaved);
        } catch (SettingsFile.Damaged whileWeRan) {
            file.setAside();
            values.forEach((key, value) -> unsaved.put(key, Optional.of(value)));
            file.merge(unsaved);
        }
    }

    private static @Nullable Path aside(SettingsFile file) {
        try {
            return file.setAside();
        } catch (IOException stuck) {
            LOG.log(Level.WARNING, "The damaged settings could not be moved aside", stuck);
            return null;
        }
    }

    private record Listener<T>(Setting<T> setting, Consumer<T> told) {
        void tell(String key, String text) {
            if (key.equals(setting.key())) {
                setting.read().apply(text).ifPresent(told);
            }
        }
    }
}
