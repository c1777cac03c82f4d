package org.riverchief.registry.exchange.job;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Files of open imports, in pieces so that no process needs the memory for a whole one, and how far each import is. */
@ApplicationScoped
class ImportFiles {

    private static final int PIECE_BYTES = 256 * 1024;

    private final DataSource dataSource;

    ImportFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void store(UUID importId, Path file) {
        try (Connection connection = dataSource.getConnection();
                InputStream stream = Files.newInputStream(file);
                PreparedStatement insert = connection.prepareStatement(
                        "insert into import_piece (import_id, number, content) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] piece = stream.readNBytes(PIECE_BYTES);
                    piece.length > 0;
                    piece = stream.readNBytes(PIECE_BYTES)) {
                insert.setObject(1, importId);
                insert.setInt(2, number++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The file was not kept [import=%s]".formatted(importId), e);
        }
    }

    void copy(UUID importId, Path target) {
        try (Connection connection = dataSource.getConnection();
                OutputStream stream = Files.newOutputStream(target);
                PreparedStatement select = connection.prepareStatement(
                        "select content from import_piece where import_id = ? and number = ?")) {
            select.setObject(1, importId);
            int number = 0;
            while (copyPiece(select, number, stream)) {
                number++;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The file was not read [import=%s]".formatted(importId), e);
        }
    }

    private static boolean copyPiece(PreparedStatement select, int number, OutputStream stream)
            throws SQLException, IOException {
        select.setInt(2, number);
        try (ResultSet piece = select.executeQuery()) {
            if (!piece.next()) {
                return false;
            }
            stream.write(piece.getBytes(1));
            return true;
        }
    }

    /** Drops the file and the note of its progress, when its import is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void drop(UUID importId) {
        update("delete from import_piece where import_id = ?", importId);
        update("delete from import_progress where import_id = ?", importId);
    }

    /** Notes a beginning and returns how many there were with this one. */
    int begin(UUID importId) {
        return number("""
                insert into import_progress (import_id, attempts, rows_read) values (?, 1, 0)
                on conflict (import_id) do update set attempts = import_progress.attempts + 1, rows_read = 0
                returning attempts""", importId).orElseThrow();
    }

    Optional<Integer> progress(UUID importId) {
        return number("select rows_read from import_progress where import_id = ?", importId);
    }

    /** Notes how far an import is, outside of its transaction so that others see it. */
    void progress(UUID importId, int rows) {
        QuarkusTransaction.suspendingExisting().run(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update import_progress set rows_read = ? where import_id = ?")) {
                update.setInt(1, rows);
                update.setObject(2, importId);
                update.executeUpdate();
            } catch (SQLException e) {
                Log.warnf("Progress was not noted [import=%s]: %s", importId, e.getMessage());
            }
        });
    }

    private Optional<Integer> number(String sql, UUID importId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(result.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("No note of the progress [import=%s]".formatted(importId), e);
        }
    }

    private void update(String sql, UUID importId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, importId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The file was not dropped [import=%s]".formatted(importId), e);
        }
    }
}
