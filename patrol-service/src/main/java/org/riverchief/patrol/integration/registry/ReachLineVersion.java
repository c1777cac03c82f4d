package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.riverchief.patrol.track.ReachLine;

/** A centreline a reach has or had, with its chainage; never changed. */
@Entity
@Table(name = "reach_line")
class ReachLineVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID reachId;

    @JdbcTypeCode(SqlTypes.JSON)
    LineString geometry;

    String geometryHash;
    BigDecimal chainageFromKm;
    BigDecimal chainageToKm;
    boolean schematic;

    protected ReachLineVersion() {}

    /** Returns the version that says what the event says, a new one where there was none. */
    static ReachLineVersion of(ReachChanged change) {
        ReachLine line = ReachLine.of(
                change.reachId(),
                change.geometry().positions(),
                change.chainageFromKm(),
                change.chainageToKm(),
                change.schematic());
        return ReachLineVersion.<ReachLineVersion>find(
                        "reachId = :reachId and geometryHash = :hash and chainageFromKm = :from and chainageToKm = :to and schematic = :schematic",
                        Map.of(
                                "reachId",
                                line.reachId(),
                                "hash",
                                line.geometryHash(),
                                "from",
                                line.chainageFromKm(),
                                "to",
                                line.chainageToKm(),
                                "schematic",
                                line.schematic()))
                .firstResultOptional()
                .orElseGet(() -> record(line, change.geometry()));
    }

    ReachLine line() {
        return ReachLine.of(reachId, geometry.positions(), chainageFromKm, chainageToKm, schematic);
    }

    private static ReachLineVersion record(ReachLine line, LineString geometry) {
        ReachLineVersion version = new ReachLineVersion();
        version.reachId = line.reachId();
        version.geometry = geometry;
        version.geometryHash = line.geometryHash();
        version.chainageFromKm = line.chainageFromKm();
        version.chainageToKm = line.chainageToKm();
        version.schematic = line.schematic();
        version.persist();
        return version;
    }
}
