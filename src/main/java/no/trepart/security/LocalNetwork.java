package no.trepart.security;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The addresses this machine has on the local network. */
@Component
class LocalNetwork {

    /** IPv4 only: the addresses are read from a wall and typed. */
    List<String> addresses() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(LocalNetwork::isConnected)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(InetAddress::isSiteLocalAddress)
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    Optional<String> first() {
        return addresses().stream().findFirst();
    }

    private static boolean isConnected(NetworkInterface network) {
        try {
            boolean ofContainers = Stream.of("docker", "br-", "veth").anyMatch(network.getName()::startsWith);
            return network.isUp() && !network.isLoopback() && !ofContainers;
        } catch (SocketException e) {
            return false;
        }
    }
}
