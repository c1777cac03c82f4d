package org.riverchief.local.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.riverchief.local.install.Trees;
import org.riverchief.local.process.LocalFailure;

/** The directory the server keeps its databases in. */
record PostgresCluster(Path data, boolean durable) {

    /** Lays out an empty cluster with password authentication unless there is one. */
    void initialise(Path binaries, ServerUser user, String password) throws IOException {
        if (Files.exists(data)) {
            user.own(data);
            return;
        }
        // Renamed when it is whole, so that an interrupted initialisation leaves nothing that looks like data.
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        Trees.delete(unfinished);
        Files.createDirectories(unfinished);
        Path passwordFile = Files.writeString(unfinished.resolve("pw"), password);
        Path cluster = Files.createDirectory(unfinished.resolve("cluster"));
        user.own(unfinished);
        run(user.command(command(binaries, cluster, passwordFile)));
        Files.move(cluster, data, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(unfinished);
    }

    private List<String> command(Path binaries, Path cluster, Path passwordFile) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("initdb").toString(),
                "--pgdata=" + cluster,
                "--username=" + PostgresServer.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        if (!durable) {
            command.add("--no-sync");
        }
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process initdb = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (initdb.waitFor() != 0) {
                String last = output.strip().lines().reduce("", (first, second) -> second);
                throw new LocalFailure("PostgreSQL's initdb failed: %s.".formatted(last));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("PostgreSQL's initdb was interrupted.", e);
        }
    }
}
