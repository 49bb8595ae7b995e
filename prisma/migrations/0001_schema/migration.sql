-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('OECOM', 'OECA', 'APP', 'MyPE', 'artisan', 'individual', 'cooperative', 'company', 'municipal-company', 'state-company');

-- CreateEnum
CREATE TYPE "document_kind" AS ENUM ('rupe', 'nit', 'sanitary-registry', 'legal-personality', 'small-accreditation', 'national-good', 'gross-cost', 'organic', 'experience');

-- CreateEnum
CREATE TYPE "contract_form" AS ENUM ('contract', 'purchase-order');

-- CreateEnum
CREATE TYPE "reject_reason" AS ENUM ('damaged', 'expired', 'bad-quality', 'wrong-product', 'short');

-- CreateEnum
CREATE TYPE "UnitOutcome" AS ENUM ('pending', 'recommended', 'awarded', 'deserted');

-- CreateEnum
CREATE TYPE "ProductKind" AS ENUM ('fresh', 'transformed');

-- CreateEnum
CREATE TYPE "ProductStatus" AS ENUM ('offered', 'planned', 'retired');

-- CreateEnum
CREATE TYPE "Confidence" AS ENUM ('seen', 'secondary', 'memory');

-- CreateEnum
CREATE TYPE "CommitmentState" AS ENUM ('proposed', 'running', 'fulfilled', 'dropped');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('municipality', 'producer', 'university', 'ngo', 'operator');

-- CreateEnum
CREATE TYPE "OrganisationStatus" AS ENUM ('pending', 'confirmed', 'suspended');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'programme-officer', 'nutritionist', 'procurement-officer', 'authority', 'evaluator', 'receiver', 'treasurer', 'census-officer', 'producer', 'researcher', 'technician', 'operator');

-- CreateEnum
CREATE TYPE "Meal" AS ENUM ('breakfast', 'lunch');

-- CreateEnum
CREATE TYPE "ProgrammeStatus" AS ENUM ('draft', 'running', 'closed');

-- CreateEnum
CREATE TYPE "Area" AS ENUM ('urban', 'rural');

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('inicial', 'primaria', 'secundaria', 'especial');

-- CreateEnum
CREATE TYPE "TenderStatus" AS ENUM ('draft', 'published', 'closed', 'evaluated', 'awarded', 'deserted', 'contracted', 'cancelled', 'annulled');

-- CreateEnum
CREATE TYPE "AwardForm" AS ENUM ('item', 'lot', 'total');

-- CreateEnum
CREATE TYPE "RequirementKind" AS ENUM ('capacity', 'sanitary', 'logistics', 'experience', 'document', 'guarantee');

-- CreateTable
CREATE TABLE "economic_actors" (
    "organisation_id" UUID NOT NULL,
    "kind" "actor_kind" NOT NULL,
    "contact_name" VARCHAR(120) NOT NULL,
    "contact_phone" VARCHAR(40) NOT NULL,
    "community" VARCHAR(120) NOT NULL DEFAULT '',
    "women_members" INTEGER NOT NULL DEFAULT 0,
    "men_members" INTEGER NOT NULL DEFAULT 0,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "delivers_to_schools" BOOLEAN NOT NULL DEFAULT false,
    "reach_km" INTEGER NOT NULL DEFAULT 0,
    "experience_months" INTEGER NOT NULL DEFAULT 0,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID,
    "source" VARCHAR(200) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "economic_actors_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "capacities" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "food_code" VARCHAR(40) NOT NULL,
    "kind" "ProductKind" NOT NULL,
    "grams_per_month" BIGINT NOT NULL,
    "months" INTEGER[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "capacities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor_documents" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "document_kind" NOT NULL,
    "number" VARCHAR(60) NOT NULL,
    "issued_on" DATE,
    "valid_until" DATE,
    "verified_at" TIMESTAMPTZ(3),
    "verified_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "actor_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "producer_needs" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "topic" VARCHAR(40) NOT NULL,
    "text" VARCHAR(600) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "producer_needs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fairs" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "slogan" VARCHAR(200) NOT NULL,
    "exhibitors" INTEGER NOT NULL,
    "exhibitor_scope" TEXT[],
    "exhibitor_kinds" TEXT[],
    "products_shown" TEXT[],
    "source" VARCHAR(200) NOT NULL,

    CONSTRAINT "fairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contracts" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "buyer_id" UUID NOT NULL,
    "supplier_id" UUID NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "form" "contract_form" NOT NULL,
    "amount_centavos" BIGINT NOT NULL,
    "retention_bps" INTEGER NOT NULL,
    "rule_trace" JSONB NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "supplier_kind" "actor_kind" NOT NULL,
    "supplier_municipality_code" CHAR(6),
    "women_members" INTEGER NOT NULL,
    "men_members" INTEGER NOT NULL,

    CONSTRAINT "contracts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_items" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "lot_item_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "price_centavos" BIGINT NOT NULL,
    "unit_grams" INTEGER NOT NULL,
    "origin_municipality_code" CHAR(6),
    "produced_in_country" BOOLEAN NOT NULL,

    CONSTRAINT "contract_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheduled_deliveries" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "scheduled_deliveries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scheduled_lines" (
    "scheduled_id" UUID NOT NULL,
    "contract_item_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,

    CONSTRAINT "scheduled_lines_pkey" PRIMARY KEY ("scheduled_id","contract_item_id")
);

-- CreateTable
CREATE TABLE "delivery_notes" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "scheduled_id" UUID,
    "school_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "delivered_on" DATE NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "delivery_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_lines" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "contract_item_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "batch" VARCHAR(60) NOT NULL,
    "produced_on" DATE NOT NULL,
    "expires_on" DATE,

    CONSTRAINT "delivery_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reception_acts" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "received_by_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "remark" VARCHAR(400) NOT NULL DEFAULT '',

    CONSTRAINT "reception_acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reception_lines" (
    "delivery_line_id" UUID NOT NULL,
    "act_id" UUID NOT NULL,
    "accepted_units" INTEGER NOT NULL,
    "rejected_units" INTEGER NOT NULL,
    "reject_reason" "reject_reason",

    CONSTRAINT "reception_lines_pkey" PRIMARY KEY ("delivery_line_id")
);

-- CreateTable
CREATE TABLE "payments" (
    "id" UUID NOT NULL,
    "contract_id" UUID NOT NULL,
    "voucher" VARCHAR(40) NOT NULL,
    "gross_centavos" BIGINT NOT NULL,
    "retained_centavos" BIGINT NOT NULL,
    "paid_on" DATE NOT NULL,
    "days_from_act" INTEGER NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "payments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_acts" (
    "act_id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,

    CONSTRAINT "payment_acts_pkey" PRIMARY KEY ("act_id")
);

-- CreateTable
CREATE TABLE "openings" (
    "tender_id" UUID NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "openings_pkey" PRIMARY KEY ("tender_id")
);

-- CreateTable
CREATE TABLE "opened_offers" (
    "offer_id" UUID NOT NULL,
    "total_centavos" BIGINT NOT NULL,
    "claims" JSONB NOT NULL,
    "bidder_kind" "actor_kind" NOT NULL,

    CONSTRAINT "opened_offers_pkey" PRIMARY KEY ("offer_id")
);

-- CreateTable
CREATE TABLE "opened_items" (
    "offer_id" UUID NOT NULL,
    "lot_item_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "price_centavos" BIGINT NOT NULL,
    "origin_municipality_code" CHAR(6),
    "produced_in_country" BOOLEAN NOT NULL,
    "national_component_percent" INTEGER NOT NULL,

    CONSTRAINT "opened_items_pkey" PRIMARY KEY ("offer_id","lot_item_id")
);

-- CreateTable
CREATE TABLE "requirement_checks" (
    "offer_id" UUID NOT NULL,
    "requirement_id" UUID NOT NULL,
    "complies" BOOLEAN NOT NULL,
    "reason" VARCHAR(400) NOT NULL,
    "checked_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "requirement_checks_pkey" PRIMARY KEY ("offer_id","requirement_id")
);

-- CreateTable
CREATE TABLE "award_units" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "label" VARCHAR(200) NOT NULL,
    "reference_centavos" BIGINT NOT NULL,
    "outcome" "UnitOutcome" NOT NULL DEFAULT 'pending',
    "recommended_offer_id" UUID,
    "recommendation" TEXT,
    "awarded_offer_id" UUID,
    "departure_report" TEXT,
    "extra_cost_centavos" BIGINT,
    "awarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranked_offers" (
    "unit_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "place" INTEGER,
    "price_centavos" BIGINT NOT NULL,
    "factor_bps" INTEGER NOT NULL,
    "adjusted_centavos" BIGINT NOT NULL,
    "margins" JSONB NOT NULL,
    "excluded_reason" VARCHAR(40),

    CONSTRAINT "ranked_offers_pkey" PRIMARY KEY ("unit_id","offer_id")
);

-- CreateTable
CREATE TABLE "foods" (
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "food_group" VARCHAR(30) NOT NULL,
    "energy_kcal" DOUBLE PRECISION,
    "protein_g" DOUBLE PRECISION,
    "calcium_mg" DOUBLE PRECISION,
    "iron_mg" DOUBLE PRECISION,
    "zinc_mg" DOUBLE PRECISION,
    "vitamin_a_ug" DOUBLE PRECISION,
    "vitamin_c_mg" DOUBLE PRECISION,
    "folate_ug" DOUBLE PRECISION,
    "sodium_mg" DOUBLE PRECISION,
    "sugars_g" DOUBLE PRECISION,
    "edible_share" DOUBLE PRECISION,
    "source" VARCHAR(160) NOT NULL,

    CONSTRAINT "foods_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "food_prices" (
    "id" SERIAL NOT NULL,
    "food_code" VARCHAR(40) NOT NULL,
    "low_centavos_per_kg" BIGINT NOT NULL,
    "high_centavos_per_kg" BIGINT NOT NULL,
    "place" VARCHAR(80) NOT NULL,
    "day" DATE NOT NULL,
    "source" VARCHAR(160) NOT NULL,
    "url" TEXT,

    CONSTRAINT "food_prices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seasons" (
    "food_code" VARCHAR(40) NOT NULL,
    "region" VARCHAR(20) NOT NULL,
    "months" CHAR(12) NOT NULL,
    "confidence" VARCHAR(30) NOT NULL,

    CONSTRAINT "seasons_pkey" PRIMARY KEY ("food_code","region")
);

-- CreateTable
CREATE TABLE "products" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "presentation" VARCHAR(80) NOT NULL,
    "kind" "ProductKind" NOT NULL,
    "status" "ProductStatus" NOT NULL DEFAULT 'offered',
    "main_food_code" VARCHAR(40) NOT NULL,
    "unit_grams" INTEGER NOT NULL,
    "price_centavos" BIGINT NOT NULL,
    "price_source" VARCHAR(200) NOT NULL,
    "price_day" DATE NOT NULL,
    "origins" TEXT[],
    "planned_supplier" VARCHAR(160),
    "source" VARCHAR(200) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "products_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_foods" (
    "product_id" UUID NOT NULL,
    "food_code" VARCHAR(40) NOT NULL,
    "grams" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "product_foods_pkey" PRIMARY KEY ("product_id","food_code")
);

-- CreateTable
CREATE TABLE "nutrient_targets" (
    "id" UUID NOT NULL,
    "organisation_id" UUID,
    "level" "Level" NOT NULL,
    "meal" "Meal" NOT NULL,
    "nutrient" VARCHAR(20) NOT NULL,
    "amount" DOUBLE PRECISION NOT NULL,
    "confidence" VARCHAR(60) NOT NULL,
    "source" VARCHAR(300) NOT NULL,

    CONSTRAINT "nutrient_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rules" (
    "id" VARCHAR(20) NOT NULL,
    "topic" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "norm" VARCHAR(120) NOT NULL,
    "article" VARCHAR(120) NOT NULL,
    "confidence" "Confidence" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "note" TEXT,

    CONSTRAINT "rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_overrides" (
    "id" UUID NOT NULL,
    "rule_id" VARCHAR(20) NOT NULL,
    "organisation_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "legal_basis" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "rule_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "matrix_items" (
    "id" VARCHAR(12) NOT NULL,
    "position" INTEGER NOT NULL,
    "actor" VARCHAR(12) NOT NULL,
    "matrix_column" CHAR(3) NOT NULL,
    "text" TEXT NOT NULL,
    "operates" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "matrix_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitments" (
    "id" UUID NOT NULL,
    "item_id" VARCHAR(12) NOT NULL,
    "organisation_id" UUID NOT NULL,
    "municipality_code" CHAR(6) NOT NULL,
    "facilitator_id" UUID NOT NULL,
    "text" VARCHAR(400) NOT NULL,
    "indicator" VARCHAR(200) NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "CommitmentState" NOT NULL DEFAULT 'proposed',
    "evidence" VARCHAR(600) NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_drafts" (
    "tender_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "offer_drafts_pkey" PRIMARY KEY ("tender_id","organisation_id")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "receipt_number" VARCHAR(20) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "sha256" CHAR(64) NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_withdrawals" (
    "offer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "offer_withdrawals_pkey" PRIMARY KEY ("offer_id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "password_hash" TEXT NOT NULL,
    "phone" VARCHAR(40),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "demo_title" VARCHAR(120),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "municipality_code" CHAR(6),
    "status" "OrganisationStatus" NOT NULL DEFAULT 'pending',
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "roles" "role"[],
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_schools" (
    "membership_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,

    CONSTRAINT "membership_schools_pkey" PRIMARY KEY ("membership_id","school_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "device" VARCHAR(200) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitations" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" VARCHAR(200) NOT NULL,
    "roles" "role"[],
    "school_ids" UUID[],
    "secret_hash" CHAR(64) NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempts" (
    "id" BIGSERIAL NOT NULL,
    "account_key" CHAR(64) NOT NULL,
    "address_key" CHAR(64) NOT NULL,
    "purpose" VARCHAR(20) NOT NULL,
    "succeeded" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "code" VARCHAR(40) NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "href" VARCHAR(300) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_reads" (
    "notice_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "notice_reads_pkey" PRIMARY KEY ("notice_id","user_id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" BIGSERIAL NOT NULL,
    "request_id" UUID,
    "act" VARCHAR(40) NOT NULL,
    "user_id" UUID,
    "user_name" VARCHAR(120) NOT NULL DEFAULT '',
    "organisation_id" UUID,
    "subject_id" UUID NOT NULL,
    "object_id" UUID,
    "detail" JSONB NOT NULL,
    "go_to" VARCHAR(300),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demo_clock" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "shift" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "demo_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programmes" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "meal" "Meal" NOT NULL,
    "status" "ProgrammeStatus" NOT NULL DEFAULT 'draft',
    "budget_centavos" BIGINT NOT NULL,
    "budget_code" VARCHAR(10) NOT NULL DEFAULT '31130',
    "school_days" INTEGER NOT NULL,
    "ceiling_centavos" BIGINT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "calendar_source" VARCHAR(200) NOT NULL,
    "local_goal_bps" INTEGER NOT NULL,
    "local_goal_bps_later" INTEGER NOT NULL,
    "associative_goal_bps" INTEGER NOT NULL,
    "associative_goal_bps_later" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "programmes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_breaks" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "reason" VARCHAR(160) NOT NULL,

    CONSTRAINT "programme_breaks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rations" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "level" "Level" NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ration_items" (
    "ration_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "grams_per_pupil" INTEGER NOT NULL,

    CONSTRAINT "ration_items_pkey" PRIMARY KEY ("ration_id","product_id")
);

-- CreateTable
CREATE TABLE "zones" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,

    CONSTRAINT "zones_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schools" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "zone_id" UUID NOT NULL,
    "code" VARCHAR(30) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "area" "Area" NOT NULL,
    "place" VARCHAR(120) NOT NULL,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "receives_from" CHAR(5) NOT NULL DEFAULT '07:00',
    "receives_until" CHAR(5) NOT NULL DEFAULT '10:00',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "schools_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolments" (
    "school_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "level" "Level" NOT NULL,
    "girls" INTEGER NOT NULL,
    "boys" INTEGER NOT NULL,
    "source" VARCHAR(160) NOT NULL,

    CONSTRAINT "enrolments_pkey" PRIMARY KEY ("school_id","year","level")
);

-- CreateTable
CREATE TABLE "tenders" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "reference" VARCHAR(40) NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "object" VARCHAR(160) NOT NULL,
    "status" "TenderStatus" NOT NULL DEFAULT 'draft',
    "award_form" "AwardForm" NOT NULL DEFAULT 'lot',
    "delivery_frequency" VARCHAR(20) NOT NULL DEFAULT 'weekly',
    "shelf_life_days" INTEGER NOT NULL DEFAULT 0,
    "partial_allowed" BOOLEAN NOT NULL DEFAULT true,
    "modality_rule" VARCHAR(20),
    "rule_trace" JSONB,
    "reference_centavos" BIGINT NOT NULL DEFAULT 0,
    "published_at" TIMESTAMPTZ(3),
    "deadline_at" TIMESTAMPTZ(3),
    "cancel_reason" TEXT,
    "first_call_id" UUID,
    "created_by_id" UUID NOT NULL,
    "opened_by_id" UUID,
    "recommended_by_id" UUID,
    "awarded_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT app_clock(),

    CONSTRAINT "tenders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lots" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "zone_id" UUID,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "lots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lot_items" (
    "id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "units" INTEGER NOT NULL,
    "price_centavos" BIGINT NOT NULL,
    "price_source" VARCHAR(200) NOT NULL,
    "price_day" DATE NOT NULL,

    CONSTRAINT "lot_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lot_drop_points" (
    "lot_id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "pupils" INTEGER NOT NULL,

    CONSTRAINT "lot_drop_points_pkey" PRIMARY KEY ("lot_id","school_id")
);

-- CreateTable
CREATE TABLE "requirements" (
    "id" UUID NOT NULL,
    "tender_id" UUID NOT NULL,
    "kind" "RequirementKind" NOT NULL,
    "text" VARCHAR(300) NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "document_kind" "document_kind",
    "threshold" INTEGER,
    "rule_id" VARCHAR(20),

    CONSTRAINT "requirements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tender_seals" (
    "tender_id" UUID NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "opened_at" TIMESTAMPTZ(3),

    CONSTRAINT "tender_seals_pkey" PRIMARY KEY ("tender_id")
);

-- CreateTable
CREATE TABLE "departments" (
    "code" CHAR(2) NOT NULL,
    "name" VARCHAR(40) NOT NULL,
    "iso" CHAR(1) NOT NULL,

    CONSTRAINT "departments_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "municipalities" (
    "code" CHAR(6) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "department_code" CHAR(2) NOT NULL,
    "province_code" CHAR(4),
    "province" VARCHAR(80),
    "population_2024" INTEGER NOT NULL,
    "main_locality" VARCHAR(120) NOT NULL,
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "municipalities_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "holidays" (
    "id" SERIAL NOT NULL,
    "day" DATE NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "department_iso" CHAR(1),
    "removed_by" VARCHAR(80),
    "source" VARCHAR(160) NOT NULL,

    CONSTRAINT "holidays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crop_production" (
    "municipality_code" CHAR(6) NOT NULL,
    "crop" VARCHAR(60) NOT NULL,
    "production_tonnes" DOUBLE PRECISION NOT NULL,
    "area_hectares" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "crop_production_pkey" PRIMARY KEY ("municipality_code","crop")
);

-- CreateIndex
CREATE INDEX "capacities_food_code_kind_idx" ON "capacities"("food_code", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "capacities_organisation_id_food_code_kind_key" ON "capacities"("organisation_id", "food_code", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "actor_documents_organisation_id_kind_number_key" ON "actor_documents"("organisation_id", "kind", "number");

-- CreateIndex
CREATE INDEX "producer_needs_at_idx" ON "producer_needs"("at");

-- CreateIndex
CREATE UNIQUE INDEX "fairs_organisation_id_year_name_key" ON "fairs"("organisation_id", "year", "name");

-- CreateIndex
CREATE INDEX "contracts_supplier_id_idx" ON "contracts"("supplier_id");

-- CreateIndex
CREATE UNIQUE INDEX "contracts_buyer_id_number_key" ON "contracts"("buyer_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "contracts_tender_id_supplier_id_key" ON "contracts"("tender_id", "supplier_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_items_contract_id_lot_item_id_key" ON "contract_items"("contract_id", "lot_item_id");

-- CreateIndex
CREATE INDEX "scheduled_deliveries_school_id_due_on_idx" ON "scheduled_deliveries"("school_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "scheduled_deliveries_contract_id_school_id_due_on_key" ON "scheduled_deliveries"("contract_id", "school_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_notes_scheduled_id_key" ON "delivery_notes"("scheduled_id");

-- CreateIndex
CREATE INDEX "delivery_notes_school_id_delivered_on_idx" ON "delivery_notes"("school_id", "delivered_on");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_notes_contract_id_number_key" ON "delivery_notes"("contract_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_lines_note_id_contract_item_id_key" ON "delivery_lines"("note_id", "contract_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "reception_acts_note_id_key" ON "reception_acts"("note_id");

-- CreateIndex
CREATE INDEX "reception_acts_received_at_idx" ON "reception_acts"("received_at");

-- CreateIndex
CREATE INDEX "reception_lines_act_id_idx" ON "reception_lines"("act_id");

-- CreateIndex
CREATE UNIQUE INDEX "payments_contract_id_voucher_key" ON "payments"("contract_id", "voucher");

-- CreateIndex
CREATE INDEX "payment_acts_payment_id_idx" ON "payment_acts"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_units_tender_id_target_id_key" ON "award_units"("tender_id", "target_id");

-- CreateIndex
CREATE INDEX "food_prices_food_code_day_idx" ON "food_prices"("food_code", "day");

-- CreateIndex
CREATE UNIQUE INDEX "products_organisation_id_name_presentation_key" ON "products"("organisation_id", "name", "presentation");

-- CreateIndex
CREATE UNIQUE INDEX "nutrient_targets_organisation_id_level_meal_nutrient_key" ON "nutrient_targets"("organisation_id", "level", "meal", "nutrient");

-- CreateIndex
CREATE INDEX "rule_overrides_organisation_id_rule_id_at_idx" ON "rule_overrides"("organisation_id", "rule_id", "at");

-- CreateIndex
CREATE INDEX "commitments_municipality_code_item_id_idx" ON "commitments"("municipality_code", "item_id");

-- CreateIndex
CREATE INDEX "offers_tender_id_organisation_id_sent_at_idx" ON "offers"("tender_id", "organisation_id", "sent_at");

-- CreateIndex
CREATE UNIQUE INDEX "offers_tender_id_receipt_number_key" ON "offers"("tender_id", "receipt_number");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "organisations_municipality_code_kind_status_idx" ON "organisations"("municipality_code", "kind", "status");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_kind_name_municipality_code_key" ON "organisations"("kind", "name", "municipality_code");

-- CreateIndex
CREATE INDEX "memberships_organisation_id_idx" ON "memberships"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_user_id_organisation_id_key" ON "memberships"("user_id", "organisation_id");

-- CreateIndex
CREATE INDEX "membership_schools_school_id_idx" ON "membership_schools"("school_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_revoked_at_idx" ON "sessions"("user_id", "revoked_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitations_secret_hash_key" ON "invitations"("secret_hash");

-- CreateIndex
CREATE INDEX "invitations_organisation_id_accepted_at_idx" ON "invitations"("organisation_id", "accepted_at");

-- CreateIndex
CREATE INDEX "attempts_account_key_at_idx" ON "attempts"("account_key", "at");

-- CreateIndex
CREATE INDEX "attempts_address_key_at_idx" ON "attempts"("address_key", "at");

-- CreateIndex
CREATE INDEX "notices_organisation_id_at_idx" ON "notices"("organisation_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "events_request_id_key" ON "events"("request_id");

-- CreateIndex
CREATE INDEX "events_subject_id_at_idx" ON "events"("subject_id", "at");

-- CreateIndex
CREATE INDEX "events_object_id_at_idx" ON "events"("object_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "programmes_organisation_id_year_meal_key" ON "programmes"("organisation_id", "year", "meal");

-- CreateIndex
CREATE UNIQUE INDEX "programme_breaks_programme_id_starts_on_key" ON "programme_breaks"("programme_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "rations_programme_id_level_weekday_key" ON "rations"("programme_id", "level", "weekday");

-- CreateIndex
CREATE INDEX "ration_items_product_id_idx" ON "ration_items"("product_id");

-- CreateIndex
CREATE UNIQUE INDEX "zones_organisation_id_name_key" ON "zones"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "schools_zone_id_idx" ON "schools"("zone_id");

-- CreateIndex
CREATE UNIQUE INDEX "schools_organisation_id_code_key" ON "schools"("organisation_id", "code");

-- CreateIndex
CREATE INDEX "enrolments_year_idx" ON "enrolments"("year");

-- CreateIndex
CREATE INDEX "tenders_status_deadline_at_idx" ON "tenders"("status", "deadline_at");

-- CreateIndex
CREATE INDEX "tenders_programme_id_idx" ON "tenders"("programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "tenders_organisation_id_reference_key" ON "tenders"("organisation_id", "reference");

-- CreateIndex
CREATE UNIQUE INDEX "lots_tender_id_number_key" ON "lots"("tender_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "lot_items_lot_id_product_id_key" ON "lot_items"("lot_id", "product_id");

-- CreateIndex
CREATE INDEX "requirements_tender_id_idx" ON "requirements"("tender_id");

-- CreateIndex
CREATE UNIQUE INDEX "departments_iso_key" ON "departments"("iso");

-- CreateIndex
CREATE INDEX "municipalities_department_code_idx" ON "municipalities"("department_code");

-- CreateIndex
CREATE INDEX "holidays_day_idx" ON "holidays"("day");

-- CreateIndex
CREATE UNIQUE INDEX "holidays_day_name_department_iso_key" ON "holidays"("day", "name", "department_iso");

-- AddForeignKey
ALTER TABLE "economic_actors" ADD CONSTRAINT "economic_actors_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "economic_actors"("organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacities" ADD CONSTRAINT "capacities_food_code_fkey" FOREIGN KEY ("food_code") REFERENCES "foods"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_documents" ADD CONSTRAINT "actor_documents_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "economic_actors"("organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "producer_needs" ADD CONSTRAINT "producer_needs_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fairs" ADD CONSTRAINT "fairs_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_buyer_id_fkey" FOREIGN KEY ("buyer_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_supplier_id_fkey" FOREIGN KEY ("supplier_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_items" ADD CONSTRAINT "contract_items_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_items" ADD CONSTRAINT "contract_items_lot_item_id_fkey" FOREIGN KEY ("lot_item_id") REFERENCES "lot_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_deliveries" ADD CONSTRAINT "scheduled_deliveries_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_deliveries" ADD CONSTRAINT "scheduled_deliveries_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "schools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_lines" ADD CONSTRAINT "scheduled_lines_scheduled_id_fkey" FOREIGN KEY ("scheduled_id") REFERENCES "scheduled_deliveries"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scheduled_lines" ADD CONSTRAINT "scheduled_lines_contract_item_id_fkey" FOREIGN KEY ("contract_item_id") REFERENCES "contract_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_notes" ADD CONSTRAINT "delivery_notes_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_notes" ADD CONSTRAINT "delivery_notes_scheduled_id_fkey" FOREIGN KEY ("scheduled_id") REFERENCES "scheduled_deliveries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_notes" ADD CONSTRAINT "delivery_notes_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "schools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_lines" ADD CONSTRAINT "delivery_lines_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "delivery_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery_lines" ADD CONSTRAINT "delivery_lines_contract_item_id_fkey" FOREIGN KEY ("contract_item_id") REFERENCES "contract_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reception_acts" ADD CONSTRAINT "reception_acts_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "delivery_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reception_lines" ADD CONSTRAINT "reception_lines_delivery_line_id_fkey" FOREIGN KEY ("delivery_line_id") REFERENCES "delivery_lines"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reception_lines" ADD CONSTRAINT "reception_lines_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "reception_acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payments" ADD CONSTRAINT "payments_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "contracts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_acts" ADD CONSTRAINT "payment_acts_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "reception_acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_acts" ADD CONSTRAINT "payment_acts_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "openings" ADD CONSTRAINT "openings_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opened_offers" ADD CONSTRAINT "opened_offers_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opened_items" ADD CONSTRAINT "opened_items_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "opened_offers"("offer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opened_items" ADD CONSTRAINT "opened_items_lot_item_id_fkey" FOREIGN KEY ("lot_item_id") REFERENCES "lot_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_checks" ADD CONSTRAINT "requirement_checks_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "opened_offers"("offer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirement_checks" ADD CONSTRAINT "requirement_checks_requirement_id_fkey" FOREIGN KEY ("requirement_id") REFERENCES "requirements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_units" ADD CONSTRAINT "award_units_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranked_offers" ADD CONSTRAINT "ranked_offers_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "award_units"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranked_offers" ADD CONSTRAINT "ranked_offers_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "opened_offers"("offer_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "food_prices" ADD CONSTRAINT "food_prices_food_code_fkey" FOREIGN KEY ("food_code") REFERENCES "foods"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_food_code_fkey" FOREIGN KEY ("food_code") REFERENCES "foods"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "products" ADD CONSTRAINT "products_main_food_code_fkey" FOREIGN KEY ("main_food_code") REFERENCES "foods"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_foods" ADD CONSTRAINT "product_foods_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product_foods" ADD CONSTRAINT "product_foods_food_code_fkey" FOREIGN KEY ("food_code") REFERENCES "foods"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nutrient_targets" ADD CONSTRAINT "nutrient_targets_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_overrides" ADD CONSTRAINT "rule_overrides_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule_overrides" ADD CONSTRAINT "rule_overrides_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "matrix_items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_facilitator_id_fkey" FOREIGN KEY ("facilitator_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_drafts" ADD CONSTRAINT "offer_drafts_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_drafts" ADD CONSTRAINT "offer_drafts_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_withdrawals" ADD CONSTRAINT "offer_withdrawals_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipalities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_schools" ADD CONSTRAINT "membership_schools_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_schools" ADD CONSTRAINT "membership_schools_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "schools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_reads" ADD CONSTRAINT "notice_reads_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "notices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_reads" ADD CONSTRAINT "notice_reads_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_breaks" ADD CONSTRAINT "programme_breaks_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programmes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rations" ADD CONSTRAINT "rations_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programmes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ration_items" ADD CONSTRAINT "ration_items_ration_id_fkey" FOREIGN KEY ("ration_id") REFERENCES "rations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ration_items" ADD CONSTRAINT "ration_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "zones" ADD CONSTRAINT "zones_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schools" ADD CONSTRAINT "schools_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schools" ADD CONSTRAINT "schools_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "zones"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "schools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programmes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_first_call_id_fkey" FOREIGN KEY ("first_call_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lots" ADD CONSTRAINT "lots_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lots" ADD CONSTRAINT "lots_zone_id_fkey" FOREIGN KEY ("zone_id") REFERENCES "zones"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot_items" ADD CONSTRAINT "lot_items_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot_items" ADD CONSTRAINT "lot_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "products"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot_drop_points" ADD CONSTRAINT "lot_drop_points_lot_id_fkey" FOREIGN KEY ("lot_id") REFERENCES "lots"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lot_drop_points" ADD CONSTRAINT "lot_drop_points_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "schools"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requirements" ADD CONSTRAINT "requirements_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tender_seals" ADD CONSTRAINT "tender_seals_tender_id_fkey" FOREIGN KEY ("tender_id") REFERENCES "tenders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_department_code_fkey" FOREIGN KEY ("department_code") REFERENCES "departments"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crop_production" ADD CONSTRAINT "crop_production_municipality_code_fkey" FOREIGN KEY ("municipality_code") REFERENCES "municipalities"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
