package org.riverchief.registry.milestone;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.light.Light;

@Entity
class Milestone extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID campaignId;

    public String divisionCode;

    public String type;

    public LocalDate dueOn;

    public @Nullable LocalDate doneOn;

    public @Nullable String evidence;

    @Enumerated(EnumType.STRING)
    public Light light;

    @Version
    public int version;

    protected Milestone() {}

    static Milestone plan(UUID id, UUID campaignId, String divisionCode, String type, LocalDate dueOn) {
        Milestone milestone = new Milestone();
        milestone.id = id;
        milestone.campaignId = campaignId;
        milestone.divisionCode = divisionCode;
        milestone.type = type;
        milestone.dueOn = dueOn;
        milestone.light = Light.ON_TRACK;
        return milestone;
    }

    void complete(CompleteMilestone completion, LocalDate today) {
        if (doneOn != null) {
            throw MilestoneProblems.done(doneOn);
        }
        if (completion.doneOn().isAfter(today)) {
            throw MilestoneProblems.inFuture();
        }
        doneOn = completion.doneOn();
        evidence = completion.evidence();
        light = Light.DONE;
    }

    void reopen(Light now) {
        if (doneOn == null) {
            throw MilestoneProblems.notDone();
        }
        doneOn = null;
        evidence = null;
        light = now;
    }

    void moveTo(LocalDate day) {
        if (doneOn != null) {
            throw MilestoneProblems.done(doneOn);
        }
        dueOn = day;
    }

    /** Returns whether that is another light than before. */
    boolean show(Light now) {
        boolean changed = light != now;
        light = now;
        return changed;
    }

    static List<Milestone> page(Conditions asked, int size) {
        return Milestone.<Milestone>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<Milestone> findOf(UUID campaignId, String divisionCode) {
        return list(
                "campaignId = :campaign and divisionCode = :division order by type",
                Map.of("campaign", campaignId, "division", divisionCode));
    }

    static Optional<Milestone> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
