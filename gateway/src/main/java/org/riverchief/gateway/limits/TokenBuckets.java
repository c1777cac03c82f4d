package org.riverchief.gateway.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One bucket per key; bounded, so that a flood of addresses cannot fill the memory. */
final class TokenBuckets {

    private final LimitsConfig.Limit limit;
    private final int remembered;
    private final TokenBucket newcomers;
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();

    TokenBuckets(LimitsConfig.Limit limit, int remembered, long now) {
        this.limit = limit;
        this.remembered = remembered;
        this.newcomers = bucket(now);
    }

    /** Returns 0 when the request may pass, else the seconds to wait. */
    long take(String key, long now) {
        TokenBucket known = buckets.get(key);
        if (known != null) {
            return known.take(now);
        }
        if (buckets.size() >= remembered) {
            return newcomers.take(now);
        }
        return buckets.computeIfAbsent(key, ignored -> bucket(now)).take(now);
    }

    /** Forgets everyone who has been quiet long enough to have a full bucket again. */
    void forgetQuiet(long now) {
        buckets.values().removeIf(bucket -> bucket.isFull(now));
    }

    private TokenBucket bucket(long now) {
        return new TokenBucket(limit.burst(), limit.perSecond(), now);
    }
}
