package org.riverchief.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Keeps webhooks from reaching into our own network (server-side request forgery). A URL is checked when it is registered
 * and again for every message, and the message then goes to the very address that was checked: a name that resolves
 * differently a moment later gains nothing.
 */
@ApplicationScoped
class AddressGuard {

    /** Finds the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /** A URL that passed, with the address it was checked for. */
    record Checked(URI url, InetAddress address) {

        int port() {
            if (url.getPort() > 0) {
                return url.getPort();
            }
            return isSecure() ? 443 : 80;
        }

        boolean isSecure() {
            return url.getScheme().equalsIgnoreCase("https");
        }

        String host() {
            return bare(url.getHost());
        }

        String requestUri() {
            String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
        }
    }

    /** A URL nothing may be sent to. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String reason) {
            super(reason);
        }
    }

    private final boolean allowPrivateAddresses;
    private final Resolver resolver;

    @Inject
    AddressGuard(WebhookConfig config) {
        this(config.allowPrivateAddresses(), InetAddress::getAllByName);
    }

    AddressGuard(boolean allowPrivateAddresses, Resolver resolver) {
        this.allowPrivateAddresses = allowPrivateAddresses;
        this.resolver = resolver;
    }

    /** Returns the address to send to; one forbidden address among several refuses the whole name. */
    Checked check(String text) throws RefusedException {
        URI url = parse(text);
        InetAddress[] addresses = resolve(bare(url.getHost()));
        if (!allowPrivateAddresses) {
            for (InetAddress address : addresses) {
                if (!PublicAddress.is(address)) {
                    throw new RefusedException("The host is not a public address");
                }
            }
        }
        return new Checked(url, addresses[0]);
    }

    private URI parse(String text) throws RefusedException {
        URI url;
        try {
            url = new URI(text);
        } catch (URISyntaxException e) {
            throw new RefusedException("Not a URL: " + e.getReason());
        }
        if (url.getScheme() == null || url.getHost() == null) {
            throw new RefusedException("The URL must be absolute and name a host");
        }
        if (!schemes().contains(url.getScheme().toLowerCase(Locale.ROOT))) {
            throw new RefusedException("The URL must be https");
        }
        if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new RefusedException("The URL must have no user and no fragment");
        }
        return url;
    }

    private List<String> schemes() {
        return allowPrivateAddresses ? List.of("https", "http") : List.of("https");
    }

    private InetAddress[] resolve(String host) throws RefusedException {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException e) {
            throw new RefusedException("The host does not resolve");
        }
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
