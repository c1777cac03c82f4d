package org.riverchief.local;

import java.nio.file.Path;

/** Where the tests find the whole project. */
public final class ProjectRoot {

    private ProjectRoot() {}

    public static Path path() {
        return Path.of(System.getProperty("riverchief.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }
}
