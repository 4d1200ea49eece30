package vn.tiendo.demo;

import org.springframework.boot.SpringApplication;
import vn.tiendo.TienDoApplication;

/** The demo: the same application on an embedded PostgreSQL, with a province, logins and work under way. */
public class DemoApplication {

    public static void main(String[] arguments) {
        SpringApplication.from(TienDoApplication::main)
                .with(DemoDatabase.class, DemoProvince.class, DemoWork.class, DemoTime.class, DemoWelcome.class)
                .run(arguments);
    }
}
