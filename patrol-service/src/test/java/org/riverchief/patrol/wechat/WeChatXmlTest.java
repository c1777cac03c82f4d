package org.riverchief.patrol.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeChatXmlTest {

    @Test
    void readsMessages() {
        String message = "<xml><ToUserName><![CDATA[gh_1]]></ToUserName>\n<CreateTime>1348831860</CreateTime>"
                + "<Content><![CDATA[桥下<有>垃圾]]></Content></xml>";

        assertThat(WeChatXml.read(message))
                .contains(Map.of("ToUserName", "gh_1", "CreateTime", "1348831860", "Content", "桥下<有>垃圾"));
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        String external = "<!DOCTYPE xml [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                + "<xml><Content>&file;</Content></xml>";
        String bomb = "<!DOCTYPE xml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                + "<xml><Content>&b;</Content></xml>";

        assertThat(WeChatXml.read(external)).isEmpty();
        assertThat(WeChatXml.read(bomb)).isEmpty();
    }

    @Test
    void refusesWhatIsNoXml() {
        assertThat(WeChatXml.read("")).isEmpty();
        assertThat(WeChatXml.read("<xml><a>")).isEmpty();
        assertThat(WeChatXml.read("<a>".repeat(50_000))).isEmpty();
    }

    @Test
    void readsWhatItWrites() {
        Map<String, String> fields = Map.of("Content", "a]]>b & <c>");

        assertThat(WeChatXml.read(WeChatXml.write(fields))).contains(Map.of("Content", "a]] >b & <c>"));
    }
}
