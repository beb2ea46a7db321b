package app.kith.sharing.page;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Fetches web pages, one at a time and only when asked. Nothing goes along that says who asks: no cookies, no sign-in, no
/// referrer.
///
/// Names that change where they lead while a page is fetched are met in two ways: the JDK keeps its answer for longer than a
/// fetch takes, and the host is looked at once more when the answer begins, so that nothing of an answer from a private network
/// is ever read. What could still get there is a request without any content of ours, in the moment the kept answer runs out.
/// Proxies are not used: they would resolve names themselves.
public final class PageFetch {
    /// The longest a page may take, from the first look-up to the last character read from it.
    public static final Duration LONGEST = Duration.ofSeconds(10);
    /// The most bytes of a page, packed or unpacked.
    public static final int MOST_BYTES = 5 << 20;
    /// How often a page may lead on to another address.
    public static final int MOST_REDIRECTS = 5;

    private final Guard guard;
    private final BooleanSupplier on;
    private final Duration longest;

    /// Fetches what `guard` lets through.
    ///
    /// @param on whether anything may be fetched at all, asked each time
    public PageFetch(Guard guard, BooleanSupplier on) {
        this(guard, on, LONGEST);
    }

    /// @param longest shorter in tests
    PageFetch(Guard guard, BooleanSupplier on, Duration longest) {
        this.guard = guard;
        this.on = on;
        this.longest = longest;
    }

    /// One that fetches nothing.
    public static PageFetch never() {
        return new PageFetch(Guard.INTERNET, () -> false);
    }

    /// Whether anything may be fetched now.
    public boolean on() {
        return on.getAsBoolean();
    }

    /// Fetches and reads a page. Waits for it, at most [#LONGEST], while it is read on a virtual thread.
    ///
    /// @throws PageRefused when it cannot be read, and why
    public PageRead page(URI address) throws PageRefused {
        return within(address, () -> {
            var answer = new Journey(guard, "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5").to(address);
            if (!answer.isPage()) {
                throw new PageRefused(Trouble.NO_PAGE, answer.type());
            }
            return PageReading.of(answer);
        });
    }

    /// Fetches a picture.
    ///
    /// @return the bytes of the file, of whatever kind
    /// @throws PageRefused when it cannot be read, and why
    public byte[] picture(URI address) throws PageRefused {
        return within(address, () -> {
            var answer = new Journey(guard, "image/jpeg, image/png, image/gif;q=0.8").to(address);
            if (!answer.type().toLowerCase(Locale.ROOT).startsWith("image/")) {
                throw new PageRefused(Trouble.NO_PAGE, answer.type());
            }
            return answer.body();
        });
    }

    private <R> R within(URI address, Callable<R> work) throws PageRefused {
        if (!on()) {
            throw new PageRefused(Trouble.OFF, "");
        }
        var task = new FutureTask<>(work);
        Thread.ofVirtual().name("page").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new PageRefused(Trouble.SLOW, address.getHost());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new PageRefused(Trouble.SLOW, address.getHost());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof PageRefused refused) {
                throw refused;
            }
            System.getLogger(PageFetch.class.getName())
                    .log(System.Logger.Level.WARNING, "A page could not be read", failed.getCause());
            throw new PageRefused(Trouble.BROKEN, address.getHost());
        } finally {
            task.cancel(true);
        }
    }
}
