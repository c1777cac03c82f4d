package org.riverchief.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.suite.Suite;

/** Lets the owner of the installation stop and start single parts: one line "token command part" per connection. */
public final class ControlServer {

    static final String DONE = "done";

    private final ServerSocket socket;
    private final String token;
    private final Suite suite;

    private ControlServer(ServerSocket socket, String token, Suite suite) {
        this.socket = socket;
        this.token = token;
        this.suite = suite;
    }

    /** Starts to listen on a loopback port of its own. */
    public static ControlServer listen(String token, Suite suite) {
        try {
            ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
            ControlServer server = new ControlServer(socket, token, suite);
            daemon(server::acceptForEver);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the port it listens on. */
    public int port() {
        return socket.getLocalPort();
    }

    private void acceptForEver() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.UTF_8)) {
            String line = in.readLine();
            out.println(line == null ? "" : answer(List.of(line.split(" ", -1))));
        } catch (IOException e) {
            // The client has gone; the state of the parts is what counts.
            return;
        }
    }

    private String answer(List<String> request) {
        if (request.size() != 3 || !isOurs(request.get(0))) {
            return "The request was refused.";
        }
        try {
            carryOut(request.get(1), request.get(2));
            return DONE;
        } catch (LocalFailure | CancellationException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private boolean isOurs(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private void carryOut(String command, String part) {
        switch (command) {
            case "start" -> suite.startPart(part);
            case "stop" -> suite.stopPart(part);
            case "kill" -> suite.killPart(part);
            default -> throw new LocalFailure("There is no command '%s'.".formatted(command));
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "control");
        thread.setDaemon(true);
        thread.start();
    }
}
