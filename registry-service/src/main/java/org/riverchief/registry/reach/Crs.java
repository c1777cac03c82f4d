package org.riverchief.registry.reach;

import java.util.Set;
import org.riverchief.defaults.problem.DomainException;

/** Coordinate reference systems of geometry. */
final class Crs {

    /** CGCS2000, what geometry is kept in. WGS 84 differs from it by centimetres, far below any survey of a river here. */
    static final String KEPT = "EPSG:4490";

    private static final Set<String> ACCEPTED = Set.of(KEPT, "EPSG:4326");

    private Crs() {}

    /**
     * Lets pass what can be kept as it is.
     *
     * @throws DomainException {@code unsupported-crs} otherwise, above all for the shifted coordinates of map services
     */
    static void require(String name) {
        if (!ACCEPTED.contains(name)) {
            throw ReachProblems.unsupportedCrs(name);
        }
    }
}
