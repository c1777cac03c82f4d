package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON by RFC 8785 (JSON Canonicalization Scheme): keys sorted, no white space, shortest numbers. Decimals here have at
 * most 15 digits and no exponent, for which the shortest form is the plain one without trailing zeros.
 */
final class CanonicalJson {

    private static final String ESCAPES = "\bb\tt\nn\ff\rr\"\"\\\\";

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(Map<String, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.append(object);
        return json.text.toString();
    }

    private void append(Object value) {
        if (value instanceof Map<?, ?> map) {
            appendObject(map);
        } else if (value instanceof Collection<?> list) {
            appendArray(list);
        } else if (value instanceof BigDecimal decimal) {
            text.append(plain(decimal));
        } else if (value instanceof Long || value instanceof Integer || value instanceof Boolean) {
            text.append(value);
        } else {
            appendString(value.toString());
        }
    }

    private void appendObject(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        text.append('{');
        Iterator<Map.Entry<String, Object>> entries = sorted.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, Object> entry = entries.next();
            appendString(entry.getKey());
            text.append(':');
            append(entry.getValue());
            text.append(entries.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void appendArray(Collection<?> list) {
        text.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            append(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private void appendString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int escape = ESCAPES.indexOf(c);
            if (escape >= 0 && escape % 2 == 0) {
                text.append('\\').append(ESCAPES.charAt(escape + 1));
            } else if (c < ' ') {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
