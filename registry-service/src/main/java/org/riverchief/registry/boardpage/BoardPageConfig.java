package org.riverchief.registry.boardpage;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** Settings of the boards' public pages. */
@ConfigMapping(prefix = "board-page")
interface BoardPageConfig {

    /** Address of the page with {@code {id}} where the board's id belongs. */
    String address();

    /**
     * Keys that QR codes are signed with, each as {@code id:secret} with 32 characters of secret or more. The first signs;
     * all are believed, so codes on the banks stay good after a new key was put in front. Neither part has a comma.
     */
    List<String> keys();
}
