package org.riverchief.registry.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.security.DivisionLevel;

class EditionDifferenceTest {

    @Test
    void tellsWhoCameWhoWentAndWhoTookOver() {
        EditionDifference difference = EditionDifference.between(
                3,
                List.of(row("a", "甲", 1), row("b", "乙", 2), row("c", "丙", 3)),
                List.of(row("b", "乙", 1), row("c", "丁", 2), row("d", "戊", 3)));

        assertThat(difference.since()).isEqualTo(3);
        assertThat(difference.removed()).extracting(ListEntry::chiefName).containsExactly("甲");
        assertThat(difference.added()).extracting(ListEntry::chiefName).containsExactly("戊");
        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().chiefName()).isEqualTo("丙");
            assertThat(change.after().chiefName()).isEqualTo("丁");
        });
    }

    @Test
    void comparesAPostOfSeveralHolderByHolder() {
        EditionDifference difference = EditionDifference.between(
                1, List.of(row("a", "甲", 1), row("a", "乙", 2)), List.of(row("a", "乙", 1), row("a", "丙", 2)));

        assertThat(difference.changed()).singleElement().satisfies(change -> {
            assertThat(change.before().chiefName()).isEqualTo("甲");
            assertThat(change.after().chiefName()).isEqualTo("丙");
        });
        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
    }

    private static KeyedEntry row(String post, String chief, int position) {
        return new KeyedEntry(
                post,
                new ListEntry(
                        position,
                        "441781",
                        "阳春市",
                        DivisionLevel.COUNTY,
                        "RIVER_CHIEF",
                        "河长",
                        chief,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
