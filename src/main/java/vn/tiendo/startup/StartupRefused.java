package vn.tiendo.startup;

import org.springframework.boot.ExitCodeGenerator;

/** The application must not start like this; the message tells the administrator, in Vietnamese, what to do. */
public class StartupRefused extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

    public StartupRefused(String message) {
        super(message);
    }

    @Override
    public int getExitCode() {
        return 1;
    }
}
