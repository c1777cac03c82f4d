package org.riverchief.notification.watch;

/** What kinds of cases are supervised. */
public enum CaseType {
    PROBLEM
}
