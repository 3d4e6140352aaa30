package diorama.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/// Whether an address belongs to the public internet. The ranges that do not are those of the registries of
/// special purpose addresses (RFC 6890 and its successors); an IPv6 address that carries an IPv4 one is judged
/// by both.
public final class PublicAddress {
    private static final List<Range> SPECIAL_4 = List.of(
            new Range("0.0.0.0", 8),
            new Range("10.0.0.0", 8),
            new Range("100.64.0.0", 10),
            new Range("127.0.0.0", 8),
            new Range("169.254.0.0", 16),
            new Range("172.16.0.0", 12),
            new Range("192.0.0.0", 24),
            new Range("192.0.2.0", 24),
            new Range("192.31.196.0", 24),
            new Range("192.52.193.0", 24),
            new Range("192.88.99.0", 24),
            new Range("192.168.0.0", 16),
            new Range("192.175.48.0", 24),
            new Range("198.18.0.0", 15),
            new Range("198.51.100.0", 24),
            new Range("203.0.113.0", 24),
            new Range("224.0.0.0", 4),
            new Range("240.0.0.0", 4));

    /// All but 2000::/3 is special; within it these are.
    private static final Range GLOBAL_6 = new Range("2000::", 3);

    private static final Range NAT64 = new Range("64:ff9b::", 96);

    private static final List<Range> SPECIAL_6 = List.of(
            new Range("2001::", 23),
            new Range("2001:db8::", 32),
            new Range("2002::", 16),
            new Range("2620:4f:8000::", 48),
            new Range("3fff::", 20));

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> SPECIAL_4.stream().noneMatch(range -> range.holds(four.getAddress()));
            case Inet6Address six -> isPublic(six);
            default -> false;
        };
    }

    /// Mapped and compatible addresses never come here as such where the system resolves them; those that carry
    /// an IPv4 address in other ways (NAT64, 6to4, Teredo) are not needed to reach anything public.
    private static boolean isPublic(Inet6Address address) {
        byte[] bytes = address.getAddress();
        if (NAT64.holds(bytes) || address.getScopeId() != 0) return false;
        return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(range -> range.holds(bytes));
    }

    /// Nobody writes into the prefix or compares two of these.
    @SuppressWarnings("ArrayRecordComponent")
    private record Range(byte[] prefix, int bits) {
        Range(String address, int bits) {
            this(InetAddress.ofLiteral(address).getAddress(), bits);
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) return false;
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) return false;
            }
            return true;
        }
    }
}
