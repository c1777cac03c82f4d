package org.riverchief.registry.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds the divisions whose lights may have to turn. */
@ApplicationScoped
class MilestoneQueries {

    /** A division's milestones in a campaign; they are looked at together. */
    record Group(UUID campaignId, String campaignName, String divisionCode) {}

    private final EntityManager database;

    MilestoneQueries(EntityManager database) {
        this.database = database;
    }

    /** Returns groups that are not wholly done, in order, after the one given. */
    List<Group> open(UUID afterCampaign, String afterDivision, int limit) {
        return database.createQuery("""
                        select distinct m.campaignId, c.name, m.divisionCode
                        from Milestone m join Campaign c on c.id = m.campaignId
                        where m.doneOn is null and (m.campaignId, m.divisionCode) > (:campaign, :division)
                        order by m.campaignId, m.divisionCode""", Group.class)
                .setParameter("campaign", afterCampaign)
                .setParameter("division", afterDivision)
                .setMaxResults(limit)
                .getResultList();
    }

    String campaignName(UUID id) {
        return database.createQuery("select c.name from Campaign c where c.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
