package org.riverchief.local.suite;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.riverchief.local.install.Secrets;
import org.riverchief.local.part.Part;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.process.LocalFailure;
import org.riverchief.local.process.Together;

/** An installation's parts as processes: the servers first, then, all at the same time, what needs them. */
public final class Suite {

    private final List<Step> servers;
    private final List<Step> applications;

    Suite(List<Step> servers, List<Step> applications) {
        this.servers = servers;
        this.applications = applications;
    }

    /** Makes the suite, or with {@code infrastructureOnly} the servers and Keycloak without our own services. */
    public static Suite of(Home home, SuitePorts ports, Secrets secrets, boolean infrastructureOnly) {
        SuiteParts parts = new SuiteParts(home, ports, secrets);
        return new Suite(parts.servers(), parts.applications(infrastructureOnly));
    }

    /** Returns the parts in the order they are started. */
    public List<Part> parts() {
        return processes().map(PartProcess::part).toList();
    }

    /**
     * Starts everything and returns when all parts answer; reports each with the time it took.
     *
     * @throws LocalFailure when a part cannot be started or ends; the others are left to {@link #stop()}
     */
    public void start(BiConsumer<Part, Duration> progress) {
        Together.run(servers, step -> progress.accept(step.process().part(), step.start()), this::died);
        Together.run(applications, step -> progress.accept(step.process().part(), step.start()), this::died);
    }

    /** Stops everything that was started, last things first; nothing can be started afterwards. */
    public void stop() {
        Together.run(applications, step -> step.process().retire(), Optional::empty);
        Together.run(servers, step -> step.process().retire(), Optional::empty);
    }

    /** Tells whether any part still runs. */
    public boolean isRunning() {
        return processes().anyMatch(PartProcess::isRunning);
    }

    /** Returns the sentence about a part that ended although nobody asked for it. */
    public Optional<LocalFailure> died() {
        return processes()
                .filter(PartProcess::hasDied)
                .map(process -> process.death("unexpectedly"))
                .findFirst();
    }

    /** Starts one part again. */
    public void startPart(String name) {
        Step step = find(name);
        if (step.process().isRunning()) {
            throw new LocalFailure(
                    "%s already runs.".formatted(step.process().part().title()));
        }
        step.start();
    }

    /** Stops one part without that being taken for its death. */
    public void stopPart(String name) {
        find(name).process().stop();
    }

    /** Kills one part without that being taken for its death. */
    public void killPart(String name) {
        find(name).process().kill();
    }

    /** Returns the environment variables that configure one of our own services. */
    public Map<String, String> environment(String service) {
        if (find(service).process().part() instanceof QuarkusService part) {
            return part.environment();
        }
        throw new LocalFailure("%s is none of our own services.".formatted(service));
    }

    private Step find(String name) {
        return steps().filter(step -> step.process().part().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new LocalFailure("There is no part '%s'; the parts are %s."
                        .formatted(
                                name,
                                String.join(
                                        ", ", parts().stream().map(Part::name).toList()))));
    }

    private Stream<PartProcess> processes() {
        return steps().map(Step::process);
    }

    private Stream<Step> steps() {
        return Stream.concat(servers.stream(), applications.stream());
    }
}
