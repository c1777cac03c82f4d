package org.riverchief.documents.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells how a text file is encoded by decoding all of it: UTF-8 is hardly ever right by chance. */
final class TextEncoding {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private static final int BUFFER = 1 << 16;

    private TextEncoding() {}

    /** Opens a text file behind its byte order mark, if it has one. */
    static Reader open(Path file) throws IOException {
        Charset charset = detect(file);
        BufferedReader reader = new BufferedReader(strict(file, charset), BUFFER);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static Charset detect(Path file) throws IOException {
        for (Charset charset : TRIED) {
            if (decodes(file, charset)) {
                return charset;
            }
        }
        throw new UnreadableSheetException(
                0, "The file is neither UTF-8 nor GB 18030 text; save it as CSV UTF-8", null);
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader reader = strict(file, charset)) {
            int read = reader.read(buffer);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\0') {
                        return false;
                    }
                }
                read = reader.read(buffer);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A decoder of its own, unlike a charset's name, refuses what it cannot read. */
    private static Reader strict(Path file, Charset charset) throws IOException {
        return new InputStreamReader(Files.newInputStream(file), charset.newDecoder());
    }
}
