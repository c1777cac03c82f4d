package org.riverchief.registry.waterbody;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
public class WaterBody extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public WaterBodyKind kind;

    public String divisionCode;

    public @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    public ChainageOrigin chainageOrigin;

    public @Nullable String note;

    public boolean verified;

    @Version
    public int version;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "water_body_id", nullable = false)
    @OrderBy("id")
    public List<WaterBodyFigure> figures = new ArrayList<>();

    protected WaterBody() {}

    static WaterBody register(UUID id, RegisterWaterBody facts) {
        WaterBody waterBody = new WaterBody();
        waterBody.id = id;
        waterBody.name = facts.name();
        waterBody.kind = facts.kind();
        waterBody.divisionCode = facts.divisionCode();
        waterBody.parentId = facts.parentId();
        waterBody.chainageOrigin = facts.chainageOrigin();
        waterBody.note = facts.note();
        waterBody.verified = facts.verified();
        facts.figures().stream().map(WaterBodyFigure::of).forEach(waterBody.figures::add);
        return waterBody;
    }

    /** Returns the figure of the whole water body, one from a source that was read before others. */
    Optional<BigDecimal> figure(Quantity quantity) {
        return figures.stream()
                .filter(figure -> figure.isOfTheWhole(quantity))
                .min(Comparator.comparing(figure -> !figure.verified))
                .map(figure -> figure.amount);
    }

    static List<WaterBody> page(Conditions asked, int size) {
        return WaterBody.<WaterBody>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<WaterBody> findAll(Iterable<UUID> ids) {
        return list("id in ?1", ids);
    }
}
