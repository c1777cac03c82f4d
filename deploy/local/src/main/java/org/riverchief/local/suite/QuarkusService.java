package org.riverchief.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.riverchief.local.part.Launch;
import org.riverchief.local.part.Part;
import org.riverchief.local.port.HttpProbe;
import org.riverchief.local.process.LocalFailure;

/** One of our own applications, run from the build's output. */
record QuarkusService(String name, String title, Path root, int port, Map<String, String> environment) implements Part {

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public Launch prepare() {
        Path jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LocalFailure("%s has not been built: %s is missing.".formatted(title, jar));
        }
        return Launch.java(List.of("-Xms64m", "-Xmx256m", "-jar", jar.toString()), environment);
    }

    @Override
    public boolean ready() {
        return HttpProbe.isOk(port, "/q/health/ready");
    }
}
