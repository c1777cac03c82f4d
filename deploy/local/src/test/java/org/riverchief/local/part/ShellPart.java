package org.riverchief.local.part;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.riverchief.local.process.StopSignal;

/** A part that is a shell script. */
public record ShellPart(String name, String script, BooleanSupplier readiness) implements Part {

    @Override
    public String title() {
        return "Shell " + name;
    }

    @Override
    public List<Integer> ports() {
        return List.of(1);
    }

    @Override
    public Launch prepare() {
        return new Launch(List.of("sh", "-c", script), Map.of("GREETING", "hello"), StopSignal.TERM);
    }

    @Override
    public boolean ready() {
        return readiness.getAsBoolean();
    }
}
