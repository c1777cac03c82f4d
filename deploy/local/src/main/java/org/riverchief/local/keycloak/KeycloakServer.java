package org.riverchief.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.riverchief.local.install.Unpacking;
import org.riverchief.local.install.Versions;
import org.riverchief.local.part.Launch;
import org.riverchief.local.part.Part;
import org.riverchief.local.port.HttpProbe;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.StopSignal;

/**
 * Keycloak on the loopback address, seen by people through the gateway.
 *
 * @param archive the distribution as the build fetched it
 * @param programs where it is unpacked to, one directory per version
 * @param realm the realm file, imported when the database has no such realm yet
 * @param environment database access and whatever the realm file's placeholders need
 */
public record KeycloakServer(
        Path archive, Path programs, Path realm, int port, String origin, Map<String, String> environment)
        implements Part {

    /** The path below which Keycloak answers, both directly and through the gateway. */
    public static final String PATH = "/auth";

    private static final String DISCOVERY = PATH + "/realms/riverchief/.well-known/openid-configuration";
    // The launch script chooses another collector, which has to be switched off first.
    private static final String JVM = "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx400m";

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak " + Versions.of("keycloak");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch prepare() throws IOException {
        Path directory = unpacked();
        requireRealm();
        Path imports = Files.createDirectories(directory.resolve("data").resolve("import"));
        Files.copy(realm, imports.resolve("realm.json"), StandardCopyOption.REPLACE_EXISTING);
        Map<String, String> variables = new HashMap<>(environment);
        variables.putAll(settings());
        return new Launch(
                List.of(directory.resolve("bin").resolve("kc.sh").toString(), "start-dev", "--import-realm"),
                variables,
                StopSignal.TERM);
    }

    @Override
    public boolean ready() {
        return HttpProbe.isOk(port, DISCOVERY);
    }

    private Map<String, String> settings() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_APPEND",
                JVM,
                "KC_DB_POOL_MAX_SIZE",
                "20",
                "KC_HOSTNAME",
                origin + PATH,
                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
                "true",
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(port),
                "KC_HTTP_RELATIVE_PATH",
                PATH,
                "KC_PROXY_HEADERS",
                "xforwarded");
    }

    private Path unpacked() {
        String version = Versions.of("keycloak");
        return Unpacking.once(programs.toAbsolutePath().resolve(version), this::tar)
                .resolve("keycloak-" + version);
    }

    private InputStream tar() throws IOException {
        if (!Files.exists(archive)) {
            throw new LocalFailure("%s is missing; build it with ./mvnw -pl deploy/local package.".formatted(archive));
        }
        return new GzipCompressorInputStream(Files.newInputStream(archive));
    }

    private void requireRealm() {
        if (!Files.exists(realm)) {
            throw new LocalFailure("The realm file %s is missing.".formatted(realm));
        }
    }
}
