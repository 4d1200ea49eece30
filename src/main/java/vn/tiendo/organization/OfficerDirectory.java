package vn.tiendo.organization;

import java.util.Set;

/** Where officers log in and where their groups live; brought in step whenever the organisation has changed. */
public interface OfficerDirectory {

    /**
     * Makes logins, groups and memberships what units, officers and roles say, in the running transaction.
     *
     * @throws ImportRefused when nobody would be left who can administer the system
     */
    void bringInStep();

    /** All logins that there are, also those of who is no officer. */
    Set<String> logins();
}
