package org.riverchief.registry.boardpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.role.RoleService;
import org.riverchief.registry.role.RoleView;

/** What chiefs are called on boards: 村级河长, 县级湖长. */
@ApplicationScoped
class ChiefTitles {

    private final RoleService roles;

    ChiefTitles(RoleService roles) {
        this.roles = roles;
    }

    /** Returns the titles as they are now; a role nobody knows any more keeps its code. */
    Titles now() {
        Map<String, String> names = roles.all().stream().collect(Collectors.toMap(RoleView::code, RoleView::name));
        return new Titles(role -> names.getOrDefault(role, role));
    }

    /** Names roles of a level. */
    record Titles(Function<String, String> names) {

        String of(DivisionLevel level, String role) {
            return word(level) + names.apply(role);
        }

        private static String word(DivisionLevel level) {
            return switch (level) {
                case PROVINCE -> "省级";
                case CITY -> "市级";
                case COUNTY -> "县级";
                case TOWN -> "镇级";
                case VILLAGE -> "村级";
            };
        }
    }
}
