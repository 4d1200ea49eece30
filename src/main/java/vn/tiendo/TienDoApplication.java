package vn.tiendo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The production application: database, mail and administrator come from the environment. */
@SpringBootApplication
public class TienDoApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TienDoApplication.class, arguments);
    }
}
