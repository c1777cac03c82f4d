package org.riverchief.patrol.departmentanswer;

import java.util.List;

/** What became of a batch of answers, in their order. */
public record AnswerResults(List<AnswerResult> results) {}
