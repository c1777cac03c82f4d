package org.riverchief.patrol.wechat;

import java.util.Optional;

/** Fetches what people sent to the account. */
interface MediaSource {

    /** Returns a photo's bytes, or nothing when it cannot be had now. */
    Optional<byte[]> photo(String mediaId);
}
