package org.riverchief.registry.exchange.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.documents.sheet.OversizedCellException;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.file.ExchangeFormat;
import org.riverchief.registry.exchange.file.RowWriter;

/** Writes what the caller may see into files. */
@ApplicationScoped
class ExportService {

    private final ExchangeKinds kinds;
    private final DataScope scope;

    ExportService(ExchangeKinds kinds, DataScope scope) {
        this.kinds = kinds;
        this.scope = scope;
    }

    /** Returns a file, complete and seen in one instant; whoever takes it deletes it. */
    @Transactional
    Path export(String name, ExchangeFormat format, LocalDate day) {
        ExchangeKind<?> kind = kinds.require(name);
        try {
            Path file = Files.createTempFile("export-", "." + format.extension());
            try {
                write(kind, format, day, file);
                return file;
            } catch (IOException | RuntimeException e) {
                Files.delete(file);
                throw e;
            }
        } catch (OversizedCellException e) {
            DomainException problem = ImportProblems.exportDoesNotFit(String.valueOf(e.getMessage()));
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ExchangeKind<?> kind, ExchangeFormat format, LocalDate day, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
                RowWriter writer = RowWriter.begin(stream, format, kind)) {
            kind.export(scope.prefix(), day, writer);
        }
    }
}
