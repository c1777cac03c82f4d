package org.riverchief.registry.phone;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

@Entity
class OfficePhonePattern extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;

    public String pattern;

    public String example;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected OfficePhonePattern() {}

    static OfficePhonePattern add(UUID id, AddPhonePattern facts) {
        if (!fits(facts.pattern(), facts.example())) {
            throw PhoneProblems.invalidPattern();
        }
        OfficePhonePattern row = new OfficePhonePattern();
        row.id = id;
        row.divisionCode = facts.divisionCode();
        row.pattern = facts.pattern();
        row.example = facts.example();
        row.source = facts.source();
        row.sourceYear = facts.sourceYear();
        row.verified = facts.verified();
        row.validFrom = facts.validFrom();
        return row;
    }

    boolean matches(String phone) {
        return Pattern.matches(pattern, phone);
    }

    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom) || (validTo != null && !day.isBefore(validTo))) {
            throw PhoneProblems.invalidEnd(validFrom);
        }
        validTo = day;
    }

    private static boolean fits(String pattern, String example) {
        try {
            return Pattern.matches(pattern, example);
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    static List<OfficePhonePattern> findOn(Collection<String> divisionCodes, LocalDate day) {
        return list(
                "divisionCode in :divisions and validFrom <= :day and (validTo is null or validTo > :day)"
                        + " order by divisionCode, id",
                Map.of("divisions", divisionCodes, "day", day));
    }
}
