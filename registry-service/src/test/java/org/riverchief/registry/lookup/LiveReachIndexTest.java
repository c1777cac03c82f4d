package org.riverchief.registry.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Waters;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class LiveReachIndexTest {

    @Inject
    IndexSource source;

    @Inject
    DataSource dataSource;

    @Inject
    EntityManager database;

    private LiveReachIndex here;
    private LiveReachIndex elsewhere;
    private UUID reach;

    @BeforeEach
    void register() {
        here = new LiveReachIndex(source);
        elsewhere = new LiveReachIndex(source);
        here.current();
        elsewhere.current();
        reach = UUID.fromString(Waters.register(Waters.reach(Waters.river("示范并发河"), Waters.TOWN, 0, 5)));
    }

    @Test
    void showsEveryReplicaWhatWasCommitted() {
        String name = name(here);

        assertThat(name(elsewhere)).isEqualTo(name);
        Database.execute(rename("甲"));
        assertThat(name(here)).isEqualTo("甲");
        assertThat(name(elsewhere)).isEqualTo("甲");
    }

    @Test
    void seesATransactionThatCommitsAfterALaterOne() throws SQLException {
        String other = Waters.register(Waters.reach(Waters.river("示范先后河"), Waters.TOWN, 0, 5));
        String before = name(here);
        try (Connection slow = dataSource.getConnection();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.executeUpdate(rename("乙"));
            Database.execute("update reach_edition set name = '丙' where reach_id = '%s'".formatted(other));

            assertThat(name(here)).isEqualTo(before);
            assertThat(here.current()
                            .reach(UUID.fromString(other), day())
                            .orElseThrow()
                            .name())
                    .isEqualTo("丙");
            slow.commit();
            slow.setAutoCommit(true);
        }

        assertThat(name(here)).isEqualTo("乙");
    }

    @Test
    void neverShowsWhatIsRolledBackOrOnlyTheCallerSees() {
        String before = name(here);

        QuarkusTransaction.begin();
        database.createNativeQuery(rename("丁")).executeUpdate();
        assertThat(name(here)).isEqualTo(before);
        QuarkusTransaction.rollback();

        assertThat(name(here)).isEqualTo(before);
    }

    private String rename(String name) {
        return "update reach_edition set name = '%s' where reach_id = '%s'".formatted(name, reach);
    }

    private String name(LiveReachIndex index) {
        return index.current().reach(reach, day()).orElseThrow().name();
    }

    private static LocalDate day() {
        return LocalDate.of(2025, 6, 1);
    }
}
