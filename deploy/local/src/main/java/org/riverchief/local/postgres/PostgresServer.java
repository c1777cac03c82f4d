package org.riverchief.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.riverchief.local.install.Versions;
import org.riverchief.local.part.Launch;
import org.riverchief.local.part.Part;
import org.riverchief.local.process.StopSignal;

/**
 * PostgreSQL on the loopback address with password authentication.
 *
 * @param home where the unpacked programs are kept
 * @param data the directory of the databases, made when it does not exist
 * @param password the superuser's, fixed when the data directory is made
 * @param durable false for tests only: commits then do not wait for the disk
 */
public record PostgresServer(Path home, Path data, int port, String password, boolean durable) implements Part {

    static final String SUPERUSER = "postgres";

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public String title() {
        return "PostgreSQL " + Versions.of("postgresql").replaceFirst("\\.0$", "");
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    /** Returns how the superuser connects. */
    public ServiceDatabase.Admin admin() {
        return new ServiceDatabase.Admin("jdbc:postgresql://127.0.0.1:%d/".formatted(port), SUPERUSER, password);
    }

    @Override
    public Launch prepare() throws IOException {
        Path binaries = PostgresBinaries.in(home.toAbsolutePath());
        Path cluster = data.toAbsolutePath();
        Files.createDirectories(cluster.getParent());
        ServerUser user = ServerUser.choose();
        new PostgresCluster(cluster, durable).initialise(binaries, user, password);
        List<String> command =
                new ArrayList<>(List.of(binaries.resolve("postgres").toString(), "-D", cluster.toString()));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Launch(user.command(command), Map.of(), StopSignal.INT);
    }

    @Override
    public boolean ready() {
        try (Connection connection = DriverManager.getConnection(admin().url() + "postgres", SUPERUSER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private List<String> settings() {
        String durability = durable ? "on" : "off";
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "wal_level=logical",
                "fsync=" + durability,
                "synchronous_commit=" + durability,
                "full_page_writes=" + durability,
                "timezone=UTC",
                "log_timezone=UTC");
    }
}
