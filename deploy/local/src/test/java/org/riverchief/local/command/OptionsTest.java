package org.riverchief.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void takesACommandLineApart() {
        Options options = parse("up", "--fresh", "--port-offset", "100", "--home", "/somewhere/else");

        assertThat(options.command()).isEqualTo("up");
        assertThat(options.has(Options.FRESH)).isTrue();
        assertThat(options.has(Options.DETACH)).isFalse();
        assertThat(options.ports().origin()).isEqualTo("http://localhost:8180");
        assertThat(options.home().directory()).isEqualTo(Path.of("/somewhere/else"));
    }

    @Test
    void keepsWhatTheCommandIsAbout() {
        assertThat(parse("stop", "kafka").operands()).containsExactly("kafka");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("up", "--frehs")).hasMessageContaining("no option --frehs");
        assertThatThrownBy(() -> parse("up", "--home")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> parse("up", "--port-offset", "many")).hasMessageContaining("must be a number");
        assertThatThrownBy(() -> parse()).hasMessageContaining("No command");
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments);
    }
}
