-- Language in which somebody reads, chosen by them; null: what their browser asks for.
ALTER TABLE "users" ADD COLUMN     "locale" VARCHAR(35);
