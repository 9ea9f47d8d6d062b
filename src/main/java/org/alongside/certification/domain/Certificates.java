package org.alongside.certification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** The certificates of the current organisation. */
public interface Certificates extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(UUID id);

    List<Certificate> findByClaimIn(Collection<UUID> claims);

    /** A page of them, newest first. */
    List<Certificate> findByOrderByIssuedAtDescIdDesc(Pageable page);

    /**
     * A page of those where a word of the name, or the serial, begins so; newest first.
     *
     * @param beginning in small letters, {@code !} before each {@code %}, {@code _} and {@code !}
     */
    @Query("""
            select c from Certificate c
            where lower(c.legalName) like concat(:beginning, '%') escape '!'
               or lower(c.legalName) like concat('% ', :beginning, '%') escape '!'
               or lower(c.serial) like concat(:beginning, '%') escape '!'
            order by c.issuedAt desc, c.id desc""")
    List<Certificate> findBeginning(@Param("beginning") String beginning, Pageable page);

    long count();

    /** How many there are where a word of the name, or the serial, begins so. */
    @Query("""
            select count(c) from Certificate c
            where lower(c.legalName) like concat(:beginning, '%') escape '!'
               or lower(c.legalName) like concat('% ', :beginning, '%') escape '!'
               or lower(c.serial) like concat(:beginning, '%') escape '!'""")
    long countBeginning(@Param("beginning") String beginning);
}
