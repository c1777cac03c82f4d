package org.riverchief.registry.campaign;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class Campaign extends PanacheEntityBase {

    @Id
    public UUID id;

    public String name;

    public String divisionCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> levels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> types;

    public LocalDate startsOn;

    public LocalDate dueOn;

    public @Nullable UUID policyDocumentId;

    @Version
    public int version;

    protected Campaign() {}

    static Campaign start(UUID id, StartCampaign order, List<String> types) {
        if (order.dueOn().isBefore(order.startsOn())) {
            throw CampaignProblems.dueBeforeStart();
        }
        Campaign campaign = new Campaign();
        campaign.id = id;
        campaign.name = order.name();
        campaign.divisionCode = order.divisionCode();
        campaign.levels = order.levels().stream().map(Enum::name).distinct().toList();
        campaign.types = types;
        campaign.startsOn = order.startsOn();
        campaign.dueOn = order.dueOn();
        campaign.policyDocumentId = order.policyDocumentId();
        return campaign;
    }

    static List<Campaign> page(Conditions asked, int size) {
        return Campaign.<Campaign>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
