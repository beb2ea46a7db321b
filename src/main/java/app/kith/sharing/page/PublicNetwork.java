package app.kith.sharing.page;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// Which network addresses are on the public internet, after the registries of special addresses of IANA (RFC 6890 and its
/// later entries). Everything else is this machine, a private network, or nowhere.
final class PublicNetwork {
    private static final List<Range> NOT_PUBLIC_4 = List.of(Range.of("0.0.0.0", 8), Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10), Range.of("127.0.0.0", 8), Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24), Range.of("192.0.2.0", 24), Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15), Range.of("198.51.100.0", 24), Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));
    private static final Range PUBLIC_6 = Range.of("2000::", 3);
    private static final List<Range> NOT_PUBLIC_6 = List.of(Range.of("2001::", 23), Range.of("2001:db8::", 32),
            Range.of("3fff::", 20));
    /// Addresses that carry one of the older network: as NAT64 gives them out (RFC 6052) and 6to4 (RFC 3056).
    private static final Range NAT64 = Range.of("64:ff9b::", 96);
    private static final Range SIX_TO_FOUR = Range.of("2002::", 16);
    private static final int LENGTH_4 = 4;

    private PublicNetwork() {}

    /// Whether `address` is on the public internet.
    static boolean holds(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> NOT_PUBLIC_4.stream().noneMatch(range -> range.holds(four.getAddress()));
            case Inet6Address six -> holds(six.getAddress());
            default -> false;
        };
    }

    private static boolean holds(byte[] six) {
        if (NAT64.holds(six)) {
            return holds(embedded(six, 12));
        }
        if (SIX_TO_FOUR.holds(six)) {
            return holds(embedded(six, 2));
        }
        return PUBLIC_6.holds(six) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(six));
    }

    private static InetAddress embedded(byte[] six, int from) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(six, from, from + LENGTH_4));
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }

    /// The addresses whose first `bits` bits are those of `first`.
    private record Range(List<Byte> first, int bits) {
        static Range of(String first, int bits) {
            byte[] bytes = InetAddress.ofLiteral(first).getAddress();
            var list = new Byte[bytes.length];
            Arrays.setAll(list, i -> bytes[i]);
            return new Range(List.of(list), bits);
        }

        boolean holds(byte[] address) {
            boolean same = address.length == first.size();
            for (int bit = 0; same && bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                int at = bit / Byte.SIZE;
                same = (address[at] & mask) == (first.get(at) & mask);
            }
            return same;
        }
    }
}
