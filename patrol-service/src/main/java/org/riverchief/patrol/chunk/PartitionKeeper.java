package org.riverchief.patrol.chunk;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Sees to it that chunks find the partition of their month; until then they lie in the default one. */
@ApplicationScoped
class PartitionKeeper {

    private final DataSource dataSource;

    PartitionKeeper(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "1h")
    void keepPartitions() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select keep_track_chunk_partitions()");
        } catch (SQLException e) {
            Log.warnf(e, "Partitions of the track chunks were not made; it is tried again in an hour");
        }
    }
}
