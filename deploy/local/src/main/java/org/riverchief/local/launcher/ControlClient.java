package org.riverchief.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.suite.Home;

/** Asks the running launcher to stop or start a part and waits until it is done. */
public record ControlClient(Home home) {

    /** Asks and waits; fails with the launcher's answer when it refuses or when none runs. */
    public void send(String command, String part) {
        SuiteState state = LauncherLock.running(home)
                .flatMap(launcher -> SuiteState.read(home))
                .orElseThrow(() -> new LocalFailure("River Chief is not running."));
        String answer = exchange(state, command, part);
        if (!answer.equals(ControlServer.DONE)) {
            throw new LocalFailure(answer);
        }
    }

    private static String exchange(SuiteState state, String command, String part) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), state.controlPort());
                PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(String.join(" ", state.controlToken(), command, part));
            String answer = in.readLine();
            return answer == null ? "The launcher ended before it answered." : answer;
        } catch (IOException e) {
            throw new LocalFailure("The launcher does not answer: %s.".formatted(e.getMessage()), e);
        }
    }
}
