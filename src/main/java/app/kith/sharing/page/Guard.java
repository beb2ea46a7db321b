package app.kith.sharing.page;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Says which addresses may be fetched: web pages on the public internet, and neither this machine nor a private network,
/// whatever name leads there.
///
/// @param open ports of this machine that may be fetched all the same, for tests; none in the program
public record Guard(Set<Integer> open) {
    /// As the program has it.
    public static final Guard INTERNET = new Guard(Set.of());

    /// The ports web pages are served on; none written means one of these.
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080, 8443);

    /// Copies the set.
    public Guard {
        open = Set.copyOf(open);
    }

    /// This, with one more port of this machine open.
    public Guard with(int port) {
        var more = new HashSet<>(open);
        more.add(port);
        return new Guard(more);
    }

    /// Resolves the host and refuses it when one of its addresses is not public. The answer stays in the JDK's own cache for
    /// 30 s (`networkaddress.cache.ttl`), longer than a fetch takes, so that a connection made next goes to what was checked.
    ///
    /// @throws PageRefused [Trouble#NOT_WEB], [Trouble#PORT], [Trouble#UNKNOWN_HOST] or [Trouble#PRIVATE]
    void check(URI address) throws PageRefused {
        String host = address.getHost();
        if (host == null || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
            throw new PageRefused(Trouble.NOT_WEB, address.toString());
        }
        InetAddress[] found = resolved(host);
        boolean opened = open.contains(address.getPort())
                && Arrays.stream(found).allMatch(InetAddress::isLoopbackAddress);
        if (!opened && !Arrays.stream(found).allMatch(PublicNetwork::holds)) {
            throw new PageRefused(Trouble.PRIVATE, host);
        }
        if (!opened && !PORTS.contains(address.getPort())) {
            throw new PageRefused(Trouble.PORT, String.valueOf(address.getPort()));
        }
    }

    private static InetAddress[] resolved(String host) throws PageRefused {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new PageRefused(Trouble.UNKNOWN_HOST, host);
        }
    }
}
