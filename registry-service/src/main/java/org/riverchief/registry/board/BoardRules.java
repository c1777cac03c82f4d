package org.riverchief.registry.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.phone.OfficePhones;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.rule.BoardField;
import org.riverchief.registry.rule.BoardRule;
import org.riverchief.registry.rule.RuleService;

/** Holds boards to what the rules of their division and the rest of the registry say. */
@ApplicationScoped
class BoardRules {

    private final RuleService rules;
    private final ReachService reaches;
    private final DivisionService divisions;
    private final OfficePhones phones;
    private final BoardChiefQueries chiefs;
    private final RegistryDays days;

    BoardRules(
            RuleService rules,
            ReachService reaches,
            DivisionService divisions,
            OfficePhones phones,
            BoardChiefQueries chiefs,
            RegistryDays days) {
        this.rules = rules;
        this.reaches = reaches;
        this.divisions = divisions;
        this.phones = phones;
        this.chiefs = chiefs;
        this.days = days;
    }

    /** Lets pass a board that stands within its reach's division and returns the water the reach is of. */
    UUID requirePlace(RegisterBoard facts) {
        LocalDate today = days.today();
        divisions.requireValid(facts.divisionCode(), today);
        DivisionCode inCharge = DivisionCode.of(reaches.requireDivision(facts.reachId(), today));
        if (!inCharge.covers(DivisionCode.of(facts.divisionCode()))) {
            throw BoardProblems.wrongPlace();
        }
        return reaches.findAll(List.of(facts.reachId()), today).get(0).waterBodyId();
    }

    /** Lets pass content that has all the rule asks for, and whose phone is an office's. */
    void requireComplete(String division, BoardContent content, List<BoardChief> inOffice) {
        List<BoardField> missing = content.missing(rule(division).mandatoryFields(), inOffice);
        if (!missing.isEmpty()) {
            throw BoardProblems.incomplete(missing);
        }
        phones.check(division, content.supervisionPhone());
    }

    BoardRule rule(String division) {
        return rules.effective(BoardRule.class, division, days.today());
    }

    List<BoardChief> inOffice(UUID reachId, String division, Instant at) {
        Map<UUID, List<BoardChief>> found = chiefs.inOffice(List.of(reachId), days.of(at), at);
        return shown(found.getOrDefault(reachId, List.of()), rule(division));
    }

    static List<BoardChief> shown(List<BoardChief> chiefs, BoardRule rule) {
        return chiefs.stream()
                .filter(chief -> rule.chiefRoles().contains(chief.role()))
                .toList();
    }
}
