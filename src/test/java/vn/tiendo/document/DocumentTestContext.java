package vn.tiendo.document;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.organization.Units;
import vn.tiendo.testing.TestDatabase;

/**
 * The documents feature on a database of its own, without engine and web. It is 8 o'clock on 25/8/2026. Not a
 * {@code @Configuration}: the demo, which runs from the test classes too, would take it in.
 */
@TestConfiguration
@EnableTransactionManagement
@ComponentScan(
        basePackages = "vn.tiendo.document",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.process\\..*"))
@Import(Units.class)
class DocumentTestContext {

    @Bean
    DataSource dataSource() {
        var dataSource = TestDatabase.create();
        new JdbcTemplate(dataSource).update("""
                insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from) values
                    ('TU', 'Tỉnh ủy Lai Châu', 'Tỉnh ủy', 'PROVINCE_COMMITTEE', 'PARTY', null, 1, '2004-01-01'),
                    ('BTGDV', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'BTGDVTU', 'BOARD', 'PARTY', 'TU', 2, '2025-03-01'),
                    ('UBND', 'Ủy ban nhân dân tỉnh Lai Châu', 'UBND tỉnh', 'PROVINCE_GOVERNMENT', 'STATE', null, 3,
                        '2004-01-01'),
                    ('STC', 'Sở Tài chính', 'Sở Tài chính', 'DEPARTMENT', 'STATE', 'UBND', 4, '2025-03-01')""");
        return dataSource;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-08-25T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
