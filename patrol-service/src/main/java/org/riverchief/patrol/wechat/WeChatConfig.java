package org.riverchief.patrol.wechat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "wechat")
interface WeChatConfig {

    /** Token the account's messages are signed with; without it the adapter is off. */
    Optional<String> token();

    Optional<String> appId();

    /** The 43 characters of the account's EncodingAESKey. */
    Optional<String> encodingAesKey();

    /** The plain mode does not sign what a message says; only for trying things out. */
    @WithDefault("false")
    boolean plainAllowed();

    /** Secret to fetch photos with; without it no photos are taken. */
    Optional<String> appSecret();

    @WithDefault("https://api.weixin.qq.com")
    URI apiUrl();

    /** WeChat waits 5 seconds for an answer. */
    @WithDefault("3s")
    Duration mediaTimeout();
}
