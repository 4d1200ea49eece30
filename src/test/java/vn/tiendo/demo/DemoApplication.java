package vn.tiendo.demo;

import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import vn.tiendo.TienDoApplication;

/** The demo: the same application on an embedded PostgreSQL, with a province, logins and work under way. */
public class DemoApplication {

    public static void main(String[] arguments) {
        SpringApplication.from(TienDoApplication::main)
                .with(DemoDatabase.class, DemoProvince.class, DemoWork.class, DemoTime.class, DemoWelcome.class)
                .run(withItsOwnAddress(arguments));
    }

    /** Links in mails lead to the port that the demo runs on. */
    private static String[] withItsOwnAddress(String[] arguments) {
        return Stream.concat(Stream.of("--tien-do.base-url=http://localhost:${server.port:8080}"), Stream.of(arguments))
                .toArray(String[]::new);
    }
}
