package org.riverchief.patrol;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** Makes all calls at once and returns their answers in order. */
    public static List<Response> call(List<Callable<Response>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : threads.invokeAll(calls)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
