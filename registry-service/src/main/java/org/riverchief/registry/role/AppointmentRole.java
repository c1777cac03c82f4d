package org.riverchief.registry.role;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class AppointmentRole extends PanacheEntityBase {

    /** Held by one person per division by law, not by choice. */
    private static final Set<String> GENERAL_CHIEFS = Set.of("FIRST_GENERAL_CHIEF", "GENERAL_CHIEF");

    @Id
    public String code;

    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> places;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> levels;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> waterBodyKinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> requiredLevels;

    public boolean heldByOne;

    public boolean leads;

    public boolean volunteer;

    public boolean listed;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    @Version
    public int version;

    protected AppointmentRole() {}

    static AppointmentRole named(String code) {
        AppointmentRole role = new AppointmentRole();
        role.code = code;
        return role;
    }

    /** Takes over what the office says; {@code known} tells whether the role stood before. */
    void set(RoleRule rule, boolean known) {
        if (known && !Objects.equals(version, rule.version())) {
            throw RoleProblems.changedMeanwhile(version);
        }
        if (!rule.levels().containsAll(rule.requiredLevels())) {
            throw RoleProblems.invalidRule("requiredLevels are among levels");
        }
        if (GENERAL_CHIEFS.contains(code) && !(rule.heldByOne() && rule.places().equals(List.of(Place.DIVISION)))) {
            throw RoleProblems.invalidRule("A general chief holds a division, and alone");
        }
        name = rule.name();
        places = names(rule.places());
        levels = names(rule.levels());
        waterBodyKinds = names(rule.waterBodyKinds());
        requiredLevels = names(rule.requiredLevels());
        heldByOne = rule.heldByOne();
        leads = rule.leads();
        volunteer = rule.volunteer();
        listed = rule.listed();
        source = rule.source();
        sourceYear = rule.sourceYear();
        verified = rule.verified();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).distinct().toList();
    }

    static List<AppointmentRole> page(Conditions asked, int size) {
        return AppointmentRole.<AppointmentRole>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
