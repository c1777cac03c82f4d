package org.riverchief.local.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.suite.Home;
import org.riverchief.local.suite.SuitePorts;

/** A command line taken apart. */
record Options(String command, List<String> operands, Home home, SuitePorts ports, Set<String> flags) {

    static final String FRESH = "--fresh";
    static final String DETACH = "--detach";
    static final String INFRA = "--infra";
    private static final Set<String> FLAGS = Set.of(FRESH, DETACH, INFRA);
    private static final int HIGHEST_OFFSET = 50_000;

    static Options parse(String[] arguments) {
        Path root = Path.of(System.getProperty("riverchief.root", "")).toAbsolutePath();
        Path directory = root.resolve(".riverchief");
        int offset = 0;
        List<String> operands = new ArrayList<>();
        Set<String> flags = new HashSet<>();
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--home" -> directory = Path.of(value(argument, rest)).toAbsolutePath();
                case "--port-offset" -> offset = offset(value(argument, rest));
                default -> (argument.startsWith("--") ? flags : operands).add(known(argument));
            }
        }
        if (operands.isEmpty()) {
            throw new LocalFailure("No command was given.");
        }
        return new Options(
                operands.get(0),
                List.copyOf(operands.subList(1, operands.size())),
                new Home(root, directory.normalize()),
                new SuitePorts(offset),
                Set.copyOf(flags));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    private static String known(String argument) {
        if (argument.startsWith("--") && !FLAGS.contains(argument)) {
            throw new LocalFailure("There is no option %s; see ./riverchief help.".formatted(argument));
        }
        return argument;
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null) {
            throw new LocalFailure("The option %s needs a value.".formatted(option));
        }
        return value;
    }

    private static int offset(String text) {
        int offset = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new LocalFailure("The port offset must be a number from 0 to %d.".formatted(HIGHEST_OFFSET));
        }
        return offset;
    }
}
