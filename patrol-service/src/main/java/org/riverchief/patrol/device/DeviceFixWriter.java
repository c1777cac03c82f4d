package org.riverchief.patrol.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes positions so that they are on disk when {@link #write} returns. What arrives while a write is under way goes
 * together with the next: many devices share one commit instead of waiting for one each.
 */
@ApplicationScoped
class DeviceFixWriter {

    private static final String INSERT = """
            insert into device_fix (chief_id, device_id, at, longitude, latitude, accuracy_metres, mock, received_at,
                keep_until)
            select chief_id, device_id, timestamptz 'epoch' + at * interval '1 millisecond', longitude, latitude,
                accuracy_metres, mock, timestamptz 'epoch' + received_at * interval '1 millisecond',
                timestamptz 'epoch' + keep_until * interval '1 millisecond'
            from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::float8[], ?::float8[], ?::float8[], ?::boolean[],
                ?::bigint[], ?::bigint[])
                as fix (chief_id, device_id, at, longitude, latitude, accuracy_metres, mock, received_at, keep_until)
            on conflict do nothing""";

    private static final class Batch {
        private final List<DeviceFix> fixes = new ArrayList<>();
        private boolean written;
        private @Nullable Exception failure;
    }

    private final DataSource dataSource;
    private final ReentrantLock writing = new ReentrantLock();
    private Batch gathering = new Batch();

    DeviceFixWriter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Stores positions, each once.
     *
     * @throws IllegalStateException when they are not on disk; sending them again is harmless
     */
    void write(List<DeviceFix> fixes) {
        Batch mine = join(fixes);
        writing.lock();
        try {
            if (!mine.written) {
                close(mine);
                write(mine);
            }
        } finally {
            writing.unlock();
        }
        if (mine.failure != null) {
            throw new IllegalStateException("Positions were not stored", mine.failure);
        }
    }

    private synchronized Batch join(List<DeviceFix> fixes) {
        gathering.fixes.addAll(fixes);
        return gathering;
    }

    private synchronized void close(Batch batch) {
        if (gathering == batch) {
            gathering = new Batch();
        }
    }

    private void write(Batch batch) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            set(insert, 1, "uuid", batch, DeviceFix::chiefId);
            set(insert, 2, "uuid", batch, DeviceFix::deviceId);
            set(insert, 3, "int8", batch, fix -> fix.fix().at().toEpochMilli());
            set(insert, 4, "float8", batch, fix -> fix.fix().position().longitude());
            set(insert, 5, "float8", batch, fix -> fix.fix().position().latitude());
            set(insert, 6, "float8", batch, DeviceFix::accuracyMetres);
            set(insert, 7, "bool", batch, fix -> fix.fix().mock());
            set(insert, 8, "int8", batch, fix -> fix.receivedAt().toEpochMilli());
            set(insert, 9, "int8", batch, fix -> fix.keepUntil().toEpochMilli());
            insert.executeUpdate();
        } catch (SQLException | RuntimeException e) {
            // Everybody who joined has to hear of it, not only whose thread wrote.
            batch.failure = e;
        } finally {
            batch.written = true;
        }
    }

    private static void set(
            PreparedStatement insert, int index, String type, Batch batch, Function<DeviceFix, @Nullable Object> value)
            throws SQLException {
        Object[] values = batch.fixes.stream().map(value).toArray();
        insert.setArray(index, insert.getConnection().createArrayOf(type, values));
    }
}
