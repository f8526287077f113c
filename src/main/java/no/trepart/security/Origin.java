package no.trepart.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where tries come from that are counted together. Whoever has an IPv6 address has a whole network of them (RFC 6177), so that
 * there only the network tells one from another.
 */
record Origin(String name) {

    private static final int NETWORK_BYTES = 8;

    /** @param address as the server names it: numbers, never a name that would have to be looked up */
    static Origin of(String address) {
        return address.contains(":") ? numbered(address) : new Origin(address);
    }

    private static Origin numbered(String address) {
        try {
            // The interface of the server does not matter, and one that is not there could not be read.
            InetAddress read = InetAddress.getByName(address.replaceFirst("%.*", ""));
            return new Origin(read instanceof Inet6Address ? network(read) : read.getHostAddress());
        } catch (UnknownHostException notAnAddress) {
            return new Origin(address);
        }
    }

    private static String network(InetAddress address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
    }
}
